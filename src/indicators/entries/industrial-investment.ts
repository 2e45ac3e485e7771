import type { Indicator } from '../../schema/indicator.ts';

/** Investment in industry */
export const industrialInvestment: Indicator = {
  id: 'industrial-investment',
  name: '工业投资',
  english: 'Investment in industry',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['工业投资', '工业固定资产投资', '工业投资额', '工业固投', '工业完成投资', '工业性投资'],
  refuse: ['高技术工业投资', '工业投资项目'],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-70, 150] },
  definition: '固定资产投资中采矿业、制造业和电力、热力、燃气及水生产和供应业的投资。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '工业、技改投资分别增长31.5%、26%。', facts: [{ measure: 'growth', value: 31.5, unit: '%', op: 'eq' }] }],
};
