import type { PlantedFact, PlantedReport } from './make-read.ts';

/* A short report of our own with four facts, for tests to vary. */

export const review =
  '各位代表，过去一年，全市上下顶住下行压力，预计地区生产总值2100亿元、增长7%，一般公共预算收入173.6亿元、增长7.7%。' +
  '粮食生产再获丰收，县域经济竞相发展，省级园区排名前移，重大项目接续开工，铁路公路水运协同推进，营商环境持续优化，群众满意度稳步提升。';
export const plan =
  '今年工作的主要目标是：地区生产总值增长7.5%左右，一般公共预算收入增长6%以上。我们将抓投资、促消费、稳外贸，把发展落到实处，办好民生实事。';
export const facts: PlantedFact[] = [
  { quote: '预计地区生产总值2100亿元', indicator: 'gdp', measure: 'level', kind: 'estimate', value: 2100, unit: '亿元' },
  { quote: '增长7%', indicator: 'gdp', measure: 'growth', kind: 'estimate', value: 7, unit: '%' },
  { quote: '173.6亿元', indicator: 'general-budget-revenue', measure: 'level', kind: 'actual', value: 173.6, unit: '亿元' },
  { quote: '增长7.5%左右', indicator: 'gdp', measure: 'growth', kind: 'target', value: 7.5, unit: '%', op: 'approx' },
];
export const luan: PlantedReport = {
  file: 'forum.txt',
  parts: [
    ['review', review],
    ['targets', plan],
  ],
  facts,
  chrome: '设为首页收藏本站\n',
};
