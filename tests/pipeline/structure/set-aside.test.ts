import { expect, it } from 'vitest';
import { problemsOf } from '../../../src/pipeline/build-dataset.ts';
import { processFile } from '../../../src/pipeline/process-file.ts';
import type { Sidecar } from '../../../src/pipeline/stages.ts';
import { HEAD, OPENING, readText } from './sample.ts';

const paragraph =
  '过去一年，我们坚持稳中求进，全市生产总值增长6.2%，固定资产投资增长8.5%，新增就业1.2万人，改造老旧小区32个，财政收入达到45亿元。';
/** A whole report without title, session, opening, years and place names. */
const NAMELESS = `一、去年工作回顾
${paragraph}按照上级的工作要求，各项任务较好完成。
（一）产业发展提质。我们培育规上企业23家，${paragraph}
（二）民生改善。我们新建学校4所，${paragraph}
各位代表！成绩来之不易。我们也清醒看到，发展不充分的问题仍然突出。
二、今年重点工作
主要预期目标是：生产总值增长6%左右，财政收入增长5%，居民收入增长6.5%。
（一）抓项目。我们要推进亿元以上项目60个，完成投资120亿元。
（二）惠民生。我们要新增就业1.1万人，新建农村公路80公里。
各位代表！让我们同心协力，为建设更加美好的家园而努力奋斗！
`;

const told = (text: string, sidecar: Sidecar = {}): string[][] =>
  problemsOf(processFile(new TextEncoder().encode(text), 'a.txt', sidecar)).map(({ rule, message, hint }) => [rule, message, hint ?? '']);

it('says of a report without a head what to state, and takes it when that is stated', () => {
  const [[rule, message, hint] = []] = told(NAMELESS);
  expect(rule).toBe('not-a-report');
  expect(message).toContain('state place and year in a NAME.meta.yaml');
  expect(hint).toContain('sidecar NAME.meta.yaml');
  expect(told(NAMELESS, { place: '浙江省杭州市', year: 2021 }).map(([name]) => name)).toEqual([]);
});

it('takes a part that nothing but its sidecar tells a report', () => {
  const part = `（一）产业发展提质。${paragraph.repeat(4)}\n（二）民生改善。${paragraph.repeat(3)}\n`;
  expect('reason' in readText(part)).toBe(true);
  expect(readText(part, { place: '浙江省杭州市', year: 2021 })).toMatchObject({ year: 2021, completeness: 'partial' });
});

it.each([
  ['2021年桐庐县政府工作报告摘要\n', ''],
  ['桐庐县2021年政府工作报告（摘要）\n', OPENING],
  ['政府工作报告\n（摘要）\n', `${HEAD.split('\n').slice(1).join('\n')}${OPENING}`],
])('sets a digest aside and says so: %s', (title, head) => {
  const [[rule, message, hint] = []] = told(`${title}${head}${NAMELESS}`);
  expect([rule, message]).toEqual(['not-a-report', 'a digest of the report or a text about it, not its text']);
  expect(hint).toContain('put the full text of that report into a file of its own');
});
