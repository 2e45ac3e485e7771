import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gluedHeadingEnd } from '../../../src/pipeline/structure/glued-heading.ts';
import { measureLines } from '../../measure-lines.ts';
import { SOUND_REPORT } from '../../sound-report.ts';
import { readReport } from './sample.ts';

const texts: readonly (readonly [string, string])[] = [
  ['sound report', SOUND_REPORT.replaceAll('清溪', '六安')],
  ...['anhui-2023', 'luan-2023', 'huoqiu-2023'].map((name) => [name, readFileSync(`tests/fixtures/years/${name}.txt`, 'utf8')] as const),
  ...['luan-2024-forum', 'luan-2024-plain', 'leping-2023-forum'].map(
    (name) => [name, readFileSync(`content/reports/${name}.txt`, 'utf8')] as const,
  ),
];

test.each(texts)('%s keeps its roles without a line break, and with one every 38 characters', (file, text) => {
  const [unbroken, wrapped] = measureLines(text, `${file}.txt`) ?? [];
  expect((unbroken?.roles.right ?? 0) / (unbroken?.roles.all ?? 1)).toBeGreaterThanOrEqual(0.95);
  expect((unbroken?.headings.right ?? 0) / (unbroken?.headings.all ?? 1)).toBeGreaterThanOrEqual(0.85);
  expect((wrapped?.roles.right ?? 0) / (wrapped?.roles.all ?? 1)).toBeGreaterThanOrEqual(0.97);
  expect((wrapped?.paragraphs.right ?? 0) / (wrapped?.paragraphs.all ?? 1)).toBeGreaterThanOrEqual(0.95);
});

test('a heading that lost its stop ends where its closing words meet those that open a paragraph', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['坚持项目为王，发展后劲不断增强全年开工亿元以上项目八十七个，竣工五十三个。', '坚持项目为王，发展后劲不断增强'],
    ['着力夯实农业基础，乡村振兴全面推进坚持把粮食安全放在首位，落实耕地保护责任。', '着力夯实农业基础，乡村振兴全面推进'],
    ['科技创新新业绩始终把创新作为第一动力，研发投入持续加大。', '科技创新新业绩'],
  ];
  for (const [words, heading] of cases) expect(words.slice(0, gluedHeadingEnd(words, 4))).toBe(heading);
  expect(gluedHeadingEnd('本级财政收入中税收所占的份额比上年有所下降。', 4)).toBe(-1);
});

test('parts without numbers are found in a text of one line', () => {
  const text = `清溪县政府工作报告——2016年1月8日在清溪县第九届人民代表大会第五次会议上清溪县人民政府县长 林远山各位代表：现在，我代表县人民政府向大会报告工作，请予审议。2015年工作回顾2015年，面对复杂形势，我们完成了各项任务。${'全年完成投资八亿元，新建道路三十公里，群众生活得到改善。'.repeat(14)}同时，我们也清醒地看到，发展中还存在不少困难和问题：经济总量不大，产业层次不高。对此，我们将认真加以解决。2016年工作安排今年是“十三五”开局之年，做好今年工作意义重大。主要预期目标是：生产总值增长8%，固定资产投资增长12%。实现上述目标，重点抓好以下工作：${'加快推进园区建设，大力培育骨干企业，不断提高发展质量。'.repeat(14)}加强政府自身建设建设人民满意的政府，必须坚持依法行政、廉洁从政。各位代表！让我们团结一心，为建设美丽清溪而努力奋斗！`;
  const { sections } = readReport(text, { place: '安徽省六安市霍山县' });
  expect(sections.map(({ role }) => role)).toEqual(['opening', 'review', 'problems', 'plan', 'targets', 'self-building', 'closing']);
});

test('一、二、三 that head sections end where their first sentence begins, in a row of them', () => {
  const passage = '新建改建农村公路三十公里，完成老旧小区改造四个，接待游客二百万人次，群众生活得到改善。';
  const section = (heading: string, topic: string): string => `${heading}${topic}。培育骨干企业。${passage.repeat(4)}`;
  const review = `${section('一、改革开放迈出新步伐', '深化重点领域改革')}${section('二、民生福祉达到新水平', '办好人民满意的教育')}${section('三、城乡面貌得到新提升', '推动精神文明建设')}`;
  const text = `清溪县政府工作报告——2016年1月8日在清溪县第九届人民代表大会第五次会议上清溪县人民政府县长 林远山各位代表：现在，我代表县人民政府向大会报告工作，请予审议。2015年工作回顾2015年，面对复杂形势，我们完成了各项任务。${passage.repeat(4)}${review}2016年工作安排今年是“十三五”开局之年，做好今年工作意义重大。主要预期目标是：生产总值增长8%，固定资产投资增长12%。实现上述目标，重点抓好以下工作：${passage.repeat(8)}各位代表！让我们团结一心，为建设美丽清溪而努力奋斗！`;
  const { sections } = readReport(text, { place: '安徽省六安市霍山县' });
  expect(sections.filter(({ number }) => number !== null).map(({ title }) => title)).toEqual([
    '改革开放迈出新步伐',
    '民生福祉达到新水平',
    '城乡面貌得到新提升',
  ]);
});
