import type { Indicator } from '../../schema/indicator.ts';

/** Out-of-city capital in place */
export const outOfCityCapital: Indicator = {
  id: 'out-of-city-capital',
  name: '实际到位市外资金',
  english: 'Out-of-city capital in place',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '实际到位市外资金',
    '实际利用市外资金',
    '利用市外资金',
    '到位市外资金',
    '引进市外资金',
    '实际引进市外资金',
    '引进到位市外资金',
    '市外资金',
    '市外到位资金',
    '引进市外到位资金',
    '域外资金',
    '引进域外资金',
    '实际到位域外资金',
  ],
  refuse: ['市外资金项目'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 15000], growth: [-70, 150] },
  definition: '本地引进的本市（域）以外境内投资者当年实际到位的资金。',
  definitionSource: '各地招商引资统计办法',
  examples: [
    { text: '全年实际到位市外资金550亿元。', facts: [{ measure: 'level', value: 550, unit: '亿元', op: 'eq' }] },
    { text: '实际到位省外资金204亿元。', facts: [] },
  ],
};
