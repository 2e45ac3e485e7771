import { expect, it } from 'vitest';
import { themeOf } from '../../../src/pipeline/structure/themes.ts';
import { CLOSING, HEAD, OPENING, readReport, TARGETS, tree, WORK } from './sample.ts';

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

it('finds a heading that ran into a sentence ended by a semicolon', () => {
  const glued =
    '（一）坚持稳中求进，主动应对困难，综合实力明显提升全年地区生产总值完成86亿元，增长6%；固定资产投资完成41亿元，增长9%，其中工业投资12亿元。\n（二）坚持项目带动，扩大有效投资，发展后劲不断增强。全年实施重点项目60个。\n';
  const report = readReport(`${HEAD}${OPENING}一、2020年工作回顾\n${glued}二、2021年工作安排\n${TARGETS}${WORK}${CLOSING}`);
  expect(tree(report)).toContain('2 review （一） 坚持稳中求进，主动应对困难，综合实力明显提升');
});
