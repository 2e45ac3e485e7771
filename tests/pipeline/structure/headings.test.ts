import { expect, it } from 'vitest';
import { CLOSING, DEMAND, HEAD, OPENING, PROBLEMS, REVIEW, readReport, roleOf, TARGETS, tree, WORK } from './sample.ts';

const BODY = '全县上下凝心聚力，新建改建农村公路63公里，完成老旧小区改造4个，城乡面貌焕然一新。';

it('reads headings of three levels, whole lines and run into their paragraph', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}（一）产业根基更加稳固。${BODY}\n1.茶产业。${BODY}\n2.竹产业。${BODY}\n（二）民生保障扎实有力\n${BODY}\n二、2021年工作安排\n${DEMAND}${TARGETS}（一）坚定不移兴产业。${WORK}三、加强政府自身建设\n坚持依法行政、清正廉洁，把更多财力用在发展紧要处、民生急需上。\n${CLOSING}`,
  );
  expect(tree(report)).toEqual([
    '1 opening - 开头',
    '1 review 一、 2020年工作回顾',
    '2 review （一） 产业根基更加稳固',
    '3 review 1. 茶产业',
    '3 review 2. 竹产业',
    '2 review （二） 民生保障扎实有力',
    '1 plan 二、 2021年工作安排',
    '2 targets - 主要预期目标',
    '2 plan （一） 坚定不移兴产业',
    '1 self-building 三、 加强政府自身建设',
    '1 closing - 结语',
  ]);
  expect(report.completeness).toBe('full');
  expect(report.missing).toEqual([]);
});

it('keeps calls of notes and ornaments out of titles', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${TARGETS}（一）落实“五个不减”[1]，巩固扶贫成果。${WORK}（二）推进“三山一水”①工程\n${WORK}${CLOSING}※名词解释※\n[1]“五个不减”：指责任、政策、帮扶、投入、监管不减。\n`,
  );
  expect(report.sections.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['落实“五个不减”，巩固扶贫成果', '推进“三山一水”工程', '名词解释']),
  );
});

it('parts a heading from the paragraph it was glued to', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾过去的一年，${REVIEW}二、2021年政府工作的主要任务今年是“十四五”开局之年，${DEMAND}${TARGETS}${WORK}三、切实加强政府自身建设适应新形势，我们将坚持依法行政、清正廉洁，把更多财力用在发展紧要处、民生急需上。\n${CLOSING}`,
  );
  expect(tree(report).filter((line) => line.startsWith('1'))).toEqual([
    '1 opening - 开头',
    '1 review 一、 2020年工作回顾',
    '1 plan 二、 2021年政府工作的主要任务',
    '1 self-building 三、 切实加强政府自身建设',
    '1 closing - 结语',
  ]);
});

it('takes headings without numbers for parts when they name one, with 一、 below them', () => {
  const report = readReport(
    `${HEAD}${OPENING}2020年工作回顾\n${REVIEW}一、产业发展提质增效\n${BODY}\n二、民生福祉稳步提升\n${BODY}\n2021年工作安排\n${DEMAND}${TARGETS}一、坚持工业强县\n${WORK}二、持续改善民生\n${WORK}${CLOSING}`,
  );
  expect(tree(report)).toEqual([
    '1 opening - 开头',
    '1 review - 2020年工作回顾',
    '2 review 一、 产业发展提质增效',
    '2 review 二、 民生福祉稳步提升',
    '1 plan - 2021年工作安排',
    '2 targets - 主要预期目标',
    '2 plan 一、 坚持工业强县',
    '2 plan 二、 持续改善民生',
    '1 closing - 结语',
  ]);
});

it('nests a row of 一、二、三 that begins anew inside a part', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作的总体要求和主要任务\n${DEMAND}${TARGETS}一、推进结构调整\n${WORK}二、深化改革开放\n${WORK}三、加强政府自身建设\n坚持依法行政、清正廉洁，把更多财力用在发展紧要处、民生急需上。\n${CLOSING}`,
  );
  expect(tree(report).slice(2)).toEqual([
    '1 plan 二、 2021年工作的总体要求和主要任务',
    '2 targets - 主要预期目标',
    '2 plan 一、 推进结构调整',
    '2 plan 二、 深化改革开放',
    '2 self-building 三、 加强政府自身建设',
    '1 closing - 结语',
  ]);
});

it('leaves items of a list as paragraphs', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${TARGETS}（一）抓好十件实事\n1.完成污水处理厂配套工程。\n2.改造迎宾大道。\n3.新建公厕12座。\n${CLOSING}`,
  );
  expect(tree(report).some((line) => line.startsWith('3'))).toBe(false);
  expect(report.blocks.filter(({ text }) => /^\d\./.test(text)).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

it('takes 一是 for headings only where paragraphs hang on them', () => {
  const hung = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}一是产业转型积蓄新动能。${BODY}\n二是城市面貌展现新形象。${BODY}\n二、2021年工作安排\n${DEMAND}${TARGETS}${CLOSING}`,
  );
  expect(tree(hung)).toContain('2 review 一是 产业转型积蓄新动能');
  const listed = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}一是产业转型积蓄新动能；二是城市面貌展现新形象；三是改革开放增添新活力，全县发展呈现良好态势。\n二、2021年工作安排\n${DEMAND}${TARGETS}${CLOSING}`,
  );
  expect(tree(listed).filter((line) => line.startsWith('2'))).toEqual(['2 targets - 主要预期目标']);
});

it('keeps problems, targets and self-building apart wherever they stand', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}（一）民生保障扎实有力。${BODY}\n一年来，我们加强政府自身建设，办结人大代表建议96件。\n${PROBLEMS}这些问题，我们将认真解决。\n二、2021年工作安排\n${DEMAND}今年经济社会发展的主要预期目标是：\n——地区生产总值增长8%左右；\n——固定资产投资增长10%以上。\n（一）坚定不移兴产业。${WORK}（二）加强政府自身建设。坚持依法行政，把更多财力用在民生急需上，建设人民满意的服务型政府。\n${CLOSING}`,
  );
  expect(roleOf(report, '办结人大代表建议')).toBe('review');
  expect(roleOf(report, '产业层次不高')).toBe('problems');
  expect(roleOf(report, '这些问题，我们将')).toBe('problems');
  expect(roleOf(report, '总体要求是')).toBe('plan');
  expect(roleOf(report, '固定资产投资增长10%以上')).toBe('targets');
  expect(roleOf(report, '百企技改')).toBe('plan');
  expect(roleOf(report, '服务型政府')).toBe('self-building');
});

it('finds review, targets and plan by their words when all headings are lost', () => {
  const report = readReport(`${HEAD}${OPENING}${REVIEW}${BODY}\n${PROBLEMS}${DEMAND}${TARGETS}${WORK}${CLOSING}`);
  expect(tree(report)).toEqual([
    '1 opening - 开头',
    '1 review - 工作回顾',
    '2 problems - 存在的困难和问题',
    '1 plan - 工作安排',
    '2 targets - 主要预期目标',
    '1 closing - 结语',
  ]);
  expect(roleOf(report, '186.4亿元')).toBe('review');
  expect(roleOf(report, '百企技改')).toBe('plan');
});

it('reads a text that is nothing but part of a review as partial', () => {
  const report = readReport(
    `桐庐县人民政府工作报告（2021年2月3日）\n（四）改革创新持续发力。${BODY}完成投资12.3亿元，增长6.1%，荣获省级表彰。\n（五）民生福祉不断增进。${BODY}新增就业2300人，增长4.2%，成功创建省级卫生县城。\n各位代表！过去一年，我们齐心协力、砥砺前行，全县经济社会发展取得新成绩，向所有关心支持桐庐的朋友表示衷心感谢！\n${BODY}${BODY}\n`,
  );
  expect(report.completeness).toBe('partial');
  expect(report.missing).toEqual(['opening', 'targets', 'plan', 'closing']);
  expect(roleOf(report, '新增就业2300人')).toBe('review');
});

it('tells a term report, which sets out five years and no single one', () => {
  const report = readReport(
    `政府工作报告\n——2021年2月26日在桐庐县第十七届人民代表大会第一次会议上\n${OPENING}过去五年工作回顾\n过去五年，全县地区生产总值年均增长7.2%，财政收入突破20亿元，建成高速公路43公里，城乡面貌发生显著变化。\n今后五年工作思路和目标任务\n今后五年的奋斗目标是：到2025年，全县地区生产总值达到300亿元以上，森林覆盖率达到75%以上。\n今后五年重点做好六方面工作，推动三次产业整体突破，加快补齐发展短板，全面推进共享发展。\n${CLOSING}`,
  );
  expect(report.type).toBe('term');
  expect(report.year).toBe(2021);
  expect(roleOf(report, '300亿元以上')).toBe('targets');
});

it('takes the aims of the years to come for a plan, though their figures read like results', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、“十二五”工作回顾\n${REVIEW}二、“十三五”时期奋斗目标\n今后五年，全县生产总值年均增长8%，社会消费品零售总额年均增长10%，城乡居民收入年均增长8%。\n三、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`,
  );
  expect(roleOf(report, '年均增长10%')).toBe('plan');
});

it('leaves a closing word between two sections with the section it closes, and one behind the last with the part', () => {
  const section = (number: string, name: string) => `${number}、${name}\n（一）抓好项目建设。\n${BODY}\n（二）抓好企业服务。\n${BODY}\n`;
  const report = readReport(
    `${HEAD}${OPENING}2020年工作回顾\n一、经济稳步向好\n${REVIEW}二、民生持续改善\n${BODY}\n2021年工作安排\n${DEMAND}${TARGETS}` +
      `${section('一', '坚定不移兴工业')}各位代表，工业是立县之本，我们要久久为功，打造全省工业强县！\n${section('二', '坚定不移惠民生')}` +
      `各位代表！做好今年各项工作，必须加强政府自身建设。一是依法行政。二是勤政廉政。${BODY}\n${CLOSING}`,
  );
  const sectionOf = (words: string) => {
    const block = report.blocks.find(({ text }) => text.includes(words));
    return report.sections.find(({ id }) => id === block?.section);
  };
  expect(sectionOf('立县之本')?.title).toBe('坚定不移兴工业');
  expect(sectionOf('做好今年各项工作')).toMatchObject({ role: 'self-building', level: 2 });
});

it('parts a row of headings that ran into their paragraphs, and leaves long headings', () => {
  const passage = '坚持把项目作为硬抓手，实施重点项目60个，完成投资40亿元。大力培育市场主体。落实减税降费政策，新增市场主体900户。';
  const row = (...headings: string[]): string =>
    headings.map((heading, index) => `（${'一二三四五'[index]}）${heading}。${passage}`).join('\n');
  const glued = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${TARGETS}${row('着力保持经济平稳运行突出抓好项目建设', '着力实施科技创新工程加快培育创新主体', '着力做好茶叶大文章扛稳粮食安全责任', '着力改善民生继续办好惠民实事')}\n${CLOSING}`,
  );
  expect(tree(glued).slice(4, 8)).toEqual([
    '2 plan （一） 着力保持经济平稳运行',
    '2 plan （二） 着力实施科技创新工程',
    '2 plan （三） 着力做好茶叶大文章',
    '2 plan （四） 着力改善民生',
  ]);
  expect(glued.blocks.map(({ text }) => text.slice(0, 10))).toContain('突出抓好项目建设。坚');
  const long = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${TARGETS}${row('着力构建现代化产业新体系', '以科技创新推动县域经济高质量发展', '大力实施新一轮城市更新三年行动计划', '切实加强生态环境系统性保护修复')}\n${CLOSING}`,
  );
  expect(tree(long).slice(4, 8)).toEqual([
    '2 plan （一） 着力构建现代化产业新体系',
    '2 plan （二） 以科技创新推动县域经济高质量发展',
    '2 plan （三） 大力实施新一轮城市更新三年行动计划',
    '2 plan （四） 切实加强生态环境系统性保护修复',
  ]);
});

it('parts a heading from a sentence that begins with its own word again', () => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${TARGETS}（一）坚持尽锐出战，坚决打好三大硬仗坚决打赢脱贫收官战。全县剩余贫困人口全部脱贫。坚决打好污染防治战。完成造林6万亩，优良天数达到320天。\n（二）坚持项目为王，增强发展后劲。${WORK}${CLOSING}`,
  );
  expect(tree(report)).toContain('2 plan （一） 坚持尽锐出战，坚决打好三大硬仗');
});

it('begins the plan where its heading is lost', () => {
  const lost = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}${BODY}\n${PROBLEMS}${DEMAND}${TARGETS}（一）坚定不移兴产业。${WORK}${CLOSING}`,
  );
  expect([roleOf(lost, '农村公路63公里'), roleOf(lost, '总体要求'), roleOf(lost, '主要预期目标'), roleOf(lost, '百企技改')]).toEqual([
    'review',
    'plan',
    'targets',
    'plan',
  ]);
});
