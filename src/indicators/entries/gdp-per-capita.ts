import type { Indicator } from '../../schema/indicator.ts';

/** Gross regional product per capita */
export const gdpPerCapita: Indicator = {
  id: 'gdp-per-capita',
  name: '人均地区生产总值',
  english: 'Gross regional product per capita',
  unit: '元',
  unitFamily: 'money-per-head',
  theme: 'economy',
  measures: ['level', 'growth'],
  headline: false,
  names: ['人均地区生产总值', '人均生产总值', '人均GDP', '人均国内生产总值'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [500, 500000], growth: [-20, 30] },
  definition: '地区生产总值与年平均常住人口之比。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '人均GDP达到6.8万元。', facts: [{ measure: 'level', value: 6.8, unit: '万元', op: 'eq' }] }],
};
