import { expect, it } from 'vitest';
import { CLOSING, DEMAND, HEAD, OPENING, REVIEW, readReport, roleOf, TARGETS, tree, WORK } from './sample.ts';

const PARTS = `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${TARGETS}（一）兴产业\n${WORK}（二）惠民生\n${WORK}`;

it('finds the paragraph on the government itself at the end of a headed plan by its matters', () => {
  const own =
    '新的一年，任务更重、要求更高。必须坚持依法行政，自觉接受县人大及其常委会的法律监督和县政协的民主监督，办好代表建议和政协提案。必须厉行节约，“三公”经费再压减5%。必须狠抓落实，力戒形式主义，坚决惩治腐败。\n';
  expect(roleOf(readReport(`${PARTS}${own}${CLOSING}`), '新的一年，任务更重')).toBe('self-building');
});

it('begins it where two paragraphs speak of congress and conference first', () => {
  const first =
    '各位代表！我们将认真接受县人大及其常委会的监督和县政协的民主监督，切实执行县人大及其常委会通过的各项决议，办好代表建议和政协提案。\n';
  const second = '各位代表！我们将加强政府自身建设，打造法治政府、廉洁政府，全面加强审计监督，提高行政执行力。\n';
  const report = readReport(`${PARTS}${first}${second}${CLOSING}`);
  expect(roleOf(report, '我们将认真接受')).toBe('self-building');
  expect(roleOf(report, '我们将加强政府自身建设')).toBe('self-building');
});

it('leaves a paragraph on democracy among the plan’s sections where it is', () => {
  const democracy =
    '做好今年民主法治工作，坚持依法行政，自觉接受县人大监督和县政协民主监督，办好代表建议和政协提案，推进政务公开，加强廉政建设。\n';
  const report = readReport(`${PARTS}${democracy}（三）护生态\n${WORK}${CLOSING}`);
  expect(roleOf(report, '做好今年民主法治')).toBe('plan');
});

it('gives an annex’s number right above the notes to the notes', () => {
  const annexes = `附件1\n2021年十件民生实事\n一、扩建县中医院。\n新增床位120张，年底前投入使用。\n二、改造农贸市场。\n改造城区农贸市场3个，新增停车位200个。\n附件2\n名词解释\n1.“茶旅富民”：指以茶产业和乡村旅游带动群众增收。\n2.河长制：由各级负责人担任河长的制度。\n`;
  const report = readReport(`${PARTS}${CLOSING}${annexes}`);
  expect(tree(report).slice(-4)).toEqual([
    '1 other - 附件1 2021年十件民生实事',
    '2 other 一、 扩建县中医院',
    '2 other 二、 改造农贸市场',
    '1 notes - 附件2 名词解释',
  ]);
  expect(roleOf(report, '附件2')).toBe('notes');
  expect(report.notes).toHaveLength(2);
});

it('takes no session from a sentence of the text', () => {
  const summary = '2020年，县政府带领全县人民真抓实干，圆满完成了县十六届人大四次会议确定的各项任务。\n';
  const report = readReport(
    `2021年桐庐县政府工作报告\n${summary}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`,
  );
  expect(report.meeting).toBe(null);
});
