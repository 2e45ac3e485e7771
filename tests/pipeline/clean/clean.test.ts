import { expect, it } from 'vitest';
import { clean } from '../../../src/pipeline/clean/index.ts';
import type { CleanSource } from '../../../src/pipeline/stages.ts';
import { Tracked } from '../../../src/text/tracked.ts';
import { expectWholeLedger } from '../structure/check-report.ts';
import { CLOSING, DEMAND, HEAD, OPENING, PROBLEMS, REVIEW, TARGETS, WORK } from '../structure/sample.ts';

const REPORT = `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}${PROBLEMS}二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`;

const cleanText = (text: string, file = 'sample.txt'): CleanSource => {
  const cleaned = clean({ file, sha256: '', charset: 'utf-8', evidence: 'test', text, findings: [], tracked: Tracked.of(text) });
  expectWholeLedger(cleaned.tracked, text);
  return cleaned;
};
const dropped = (source: CleanSource, rule: string): string =>
  source.tracked
    .ledger('x')
    .filter((segment) => segment.action === 'dropped' && segment.rule === rule)
    .map(({ start, end }) => source.text.slice(start, end))
    .join('|');

it('leaves a plain report as it is', () => {
  const cleaned = cleanText(REPORT.trimEnd());
  expect(cleaned.profile).toBe('plain');
  expect(cleaned.tracked.text).toBe(REPORT.trimEnd());
});

it('takes indentation and blank lines off, and says so', () => {
  const cleaned = cleanText(`\n\u3000\u3000${REPORT.trimEnd().replaceAll('\n', '\n\n\u3000\u3000')}\n\n`);
  expect(cleaned.tracked.text).toBe(REPORT.trimEnd());
  expect(cleaned.tracked.ledger('x').every(({ action, rule }) => action === 'kept' || rule === 'blank')).toBe(true);
});

it('passes over a digest that repeats the opening', () => {
  const digest = `${REPORT.replaceAll('\n', '').slice(0, 180)}……`;
  const cleaned = cleanText(`县情网\n桐庐县2021年政府工作报告\n摘要：${digest}\n${REPORT}\n相关阅读\n白石县2021年政府工作报告\n`);
  expect(cleaned.profile).toBe('fallback');
  expect(cleaned.tracked.text).toBe(REPORT.trimEnd());
});

it("keeps the body's last sentence and the notes behind it, and not another report's title", () => {
  const notes = '名词解释\n1.“百企技改”行动：用三年时间推动一百户企业完成设备更新。';
  const cleaned = cleanText(
    `首页\n当前位置：首页>>政务公开\n${REPORT}${notes}\n（责任编辑：某某）\n上一篇：白石县2021年政府工作报告\n下一篇：云溪县2021年政府工作报告\n`,
  );
  expect(cleaned.tracked.text).toBe(`${REPORT}${notes}`);
});

it('joins what a page broke at its links, and lines that were wrapped at a width', () => {
  const broken = REPORT.replace('疫情和汛情', '\n\n疫情\n\n和汛情').replaceAll('\n', '\n\n');
  expect(cleanText(broken).tracked.text).toContain('克服疫情和汛情的双重考验');
  const long = `${HEAD}${OPENING}一、2020年工作回顾\n${`${REVIEW.trimEnd()}${WORK}`.repeat(8)}二、2021年工作安排\n${DEMAND}${TARGETS}${CLOSING}`;
  const wrapped = long
    .split('\n')
    .map((line) => (line.length > 40 ? `\u3000\u3000${line.replace(/.{36}/gu, '$&\n')}` : line))
    .join('\n');
  expect(cleanText(wrapped).tracked.text).toBe(long.trimEnd());
});

it('drops anti-copy tokens only where a page is strewn with them', () => {
  const token = '   + |( A3 l5 [9 x';
  const strewn = REPORT.replace(/。\n/gu, `。${token}\n`);
  expect(cleanText(strewn).tracked.text).toBe(REPORT.trimEnd());
  const once = REPORT.replace('全年实现', 'PM2.5 A 级标准，全年实现');
  expect(cleanText(once).tracked.text).toContain('PM2.5 A级标准，全年实现');
});

it("drops a collector's mark behind the last sentence", () => {
  const cleaned = cleanText(`${REPORT.trimEnd()}  来自某某数据网`);
  expect(cleaned.tracked.text).toBe(REPORT.trimEnd());
  expect(dropped(cleaned, 'watermark')).toContain('来自某某数据网');
});

it('parts title, session, speaker and address that were run together', () => {
  const glued = REPORT.replace(HEAD, '政府工作报告2021年2月3日在桐庐县第十六届人民代表大会第五次会议上桐庐县人民政府县长陆知远');
  expect(cleanText(glued).tracked.text.split('\n').slice(0, 4)).toEqual([
    '政府工作报告',
    '2021年2月3日在桐庐县第十六届人民代表大会第五次会议上',
    '桐庐县人民政府县长陆知远',
    '各位代表：',
  ]);
});

it('leaves out a second report in the same file and says where it begins', () => {
  const long = REPORT.replace(WORK, WORK.repeat(60));
  const cleaned = cleanText(`${long}${long.replaceAll('桐庐', '淳安')}`);
  expect(cleaned.tracked.text).toBe(long.trimEnd());
  expect(cleaned.findings.map(({ rule, start }) => [rule, start])).toEqual([['second-report', long.length]]);
});

it('tells a second copy of the same report from another report, and what reads differently in it', () => {
  const long = REPORT.replace(WORK, WORK.repeat(60));
  const found = (text: string) => cleanText(text).findings.map(({ rule, message }) => [rule, /\((.*)\)/u.exec(message)?.[1]]);
  expect(found(`${long}${long}`)).toEqual([['repeated-report', 'no word is different']]);
  const other = long.replace('186.4亿元', '168.4亿元');
  expect(found(`${long}${other}版权所有 某某网`)).toEqual([['repeated-report', 'different in 1 place: “186.4” reads “168.4”']]);
});

it('reads HTML by its tree: scripts, hidden text and comments go, entities become characters', () => {
  const html = `<!doctype html><html><head><title>桐庐</title><script>var a = '各位代表：';</script></head><body><!-- 旧稿 -->${REPORT.trimEnd()
    .split('\n')
    .map(
      (line) =>
        `<p>&emsp;&emsp;${line.replaceAll('“', '&ldquo;').replace('增长', '<b>增</b>长')}<span style="display: none">k8 {</span></p>`,
    )
    .join('\r\n')}</body></html>`;
  const cleaned = cleanText(html, 'page.html');
  expect(cleaned.tracked.text).toBe(REPORT.trimEnd());
  expect(dropped(cleaned, 'hidden-text')).toContain('k8 {');
  expect(dropped(cleaned, 'html-script')).toContain('各位代表');
});

it('reads Markdown by its words', () => {
  const markdown = `---\ntitle: 政府工作报告\n---\n# ${REPORT.trimEnd()
    .replace(/\n(一|二)、/gu, '\n## $1、')
    .replace('186.4亿元', '**186.4亿元**')
    .replaceAll('\n', '\n\n')}\n`;
  expect(cleanText(markdown, 'report.md').tracked.text).toBe(REPORT.trimEnd());
});

it('keeps every line when there is no prose to judge by', () => {
  expect(cleanText('首页\n联系我们\n网站地图').tracked.text).toBe('首页\n联系我们\n网站地图');
});
