import type { Indicator } from '../../schema/indicator.ts';

/** Registered population */
export const registeredPopulation: Indicator = {
  id: 'registered-population',
  name: '户籍人口',
  english: 'Registered population',
  unit: '万人',
  unitFamily: 'people',
  flow: 'stock',
  theme: 'population',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['户籍人口', '户籍总人口', '户籍人口总数'],
  refuse: ['户籍人口登记失业率', '户籍人口城镇化率', '户籍人口出生率', '户籍人口自然增长率', '户籍人口12年'],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.1, 12000], increase: [-300, 300] },
  definition: '在公安户籍管理机关登记常住户口的人口。',
  definitionSource: '公安部人口统计制度',
  examples: [
    { text: '户籍人口控制在200万人左右。', facts: [{ measure: 'level', value: 200, unit: '万人', op: 'approx' }] },
    { text: '户籍人口城镇化率达到45%。', facts: [] },
  ],
};
