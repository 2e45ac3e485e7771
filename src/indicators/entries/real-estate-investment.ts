import type { Indicator } from '../../schema/indicator.ts';

/** Investment in real-estate development */
export const realEstateInvestment: Indicator = {
  id: 'real-estate-investment',
  name: '房地产开发投资',
  english: 'Investment in real-estate development',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['房地产开发投资', '房地产投资', '房地产开发完成投资', '房地产业投资'],
  refuse: [],
  shares: [],
  higherIsBetter: null,
  plausible: { growth: [-80, 150] },
  definition: '房地产开发企业在一定时期内完成的房屋建设工程、土地开发工程及土地购置等投资。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '房地产开发投资下降9.6%。', facts: [{ measure: 'growth', value: -9.6, unit: '%', op: 'eq' }] }],
};
