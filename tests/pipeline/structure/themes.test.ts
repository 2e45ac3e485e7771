import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THEME_WORDS } from '../../../src/pipeline/structure/theme-words.ts';
import { judgeTheme, themeOf } from '../../../src/pipeline/structure/themes.ts';
import { CLOSING, HEAD, OPENING, readReport, TARGETS, tree, WORK } from './sample.ts';

/** Headings in the shapes of real ones, with the themes a reader gives them. */
const HEADINGS = readFileSync('tests/fixtures/themes/headings.tsv', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t') as [heading: string, themes: string]);

it('tells the theme of headings by their words alone', () => {
  expect(HEADINGS.length).toBeGreaterThanOrEqual(150);
  const wrong = HEADINGS.filter(([heading, themes]) => !themes.split(' ').includes(themeOf(heading)));
  expect(wrong.map(([heading, themes]) => `${heading}: ${themeOf(heading)}, expected ${themes}`)).toEqual([]);
});

it.each([
  ['二、提振信心，营造一流发展环境', 'reform'],
  ['3.整治社会治安环境', 'safety'],
  ['（一）丰富公共文化服务资源', 'culture'],
  ['（八）减污降碳、协同增效，绿色家园建设提速', 'environment'],
  ['（五）改善环境质量，建设生态文明', 'environment'],
  ['（六）建设区域文化中心，扩大文化影响力', 'culture'],
  ['（四）激发城市活力，提高城市建设管理水平', 'urban'],
])('%s speaks of %s', (heading, theme) => {
  expect(themeOf(heading)).toBe(theme);
});

it('reads the text of a section whose heading says nothing of it', () => {
  const roads = [
    '打通滨河路、文昌街等断头路6条，新建改建供水管网、燃气管网38公里，老旧小区改造惠及群众2100户。',
    '新增停车泊位900个，公交线路实现城区全覆盖，口袋公园建成开放8处。',
  ];
  expect(themeOf('拿出绣花功夫，干出崭新气象')).toBe('other');
  expect(themeOf('拿出绣花功夫，干出崭新气象', roads)).toBe('urban');
});

it('names none where a heading and its text speak of several things alike', () => {
  const mixed = ['新增高新技术企业12家，招商引资到位资金30亿元，粮食总产量稳定在20万吨，空气质量优良天数达到310天，新增就业3000人。'];
  expect(themeOf('凝心聚力，各项工作取得新突破', mixed)).toBe('other');
});

it('gives the words that decided', () => {
  expect(judgeTheme('切实改善民生，促进社会和谐稳定', []).ranking).toMatchObject([
    { theme: 'livelihood', words: ['改善民生'] },
    { theme: 'safety', words: ['社会和谐稳定'] },
  ]);
});

it('keeps every word in one row, with an example that tells its theme', () => {
  const words = THEME_WORDS.flatMap((row) => row.words.split(' '));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  for (const { theme, weight, example } of THEME_WORDS)
    if (theme !== null && weight > 1) expect(`${example}: ${themeOf(example)}`).toBe(`${example}: ${theme}`);
});

it('gives a part that looks back over everything no theme', () => {
  const report = readReport(`${HEAD}${OPENING}一、2020年政府工作回顾\n${WORK}${WORK}二、2021年工作安排\n${TARGETS}${WORK}${CLOSING}`);
  expect(report.sections.find(({ role }) => role === 'review')?.theme).toBe('other');
});

it('finds a heading that ran into a sentence ended by a semicolon', () => {
  const glued =
    '（一）坚持稳中求进，主动应对困难，综合实力明显提升全年地区生产总值完成86亿元，增长6%；固定资产投资完成41亿元，增长9%，其中工业投资12亿元。\n（二）坚持项目带动，扩大有效投资，发展后劲不断增强。全年实施重点项目60个。\n';
  const report = readReport(`${HEAD}${OPENING}一、2020年工作回顾\n${glued}二、2021年工作安排\n${TARGETS}${WORK}${CLOSING}`);
  expect(tree(report)).toContain('2 review （一） 坚持稳中求进，主动应对困难，综合实力明显提升');
});
