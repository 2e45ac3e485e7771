import type { Indicator } from '../../schema/indicator.ts';

/** Value added of the financial sector */
export const financialValueAdded: Indicator = {
  id: 'financial-value-added',
  name: '金融业增加值',
  english: 'Value added of the financial sector',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'finance',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['金融业增加值'],
  refuse: ['金融业增加值率'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 13000], growth: [-30, 60], share: [0, 40] },
  definition: '货币金融服务、资本市场服务、保险业和其他金融业所有常住单位的增加值。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '金融业增加值占GDP比重增至8%。', facts: [{ measure: 'share', value: 8, unit: '%', op: 'eq' }] },
    { text: '金融业税收增长8%。', facts: [] },
  ],
};
