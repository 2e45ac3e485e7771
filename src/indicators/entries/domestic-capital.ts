import type { Indicator } from '../../schema/indicator.ts';

/** Domestic capital in place */
export const domesticCapital: Indicator = {
  id: 'domestic-capital',
  name: '实际到位内资',
  english: 'Domestic capital in place',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '实际使用内资',
    '实际到位内资',
    '实际利用内资',
    '实际引进内资',
    '实际引进到位内资',
    '到位内资',
    '利用内资',
    '引进内资',
    '引进到位内资',
    '内资到位资金',
    '实际到位内资资金',
    '利用内资到位资金',
  ],
  refuse: ['合同利用内资', '合同内资'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 15000], growth: [-70, 150] },
  definition: '本地引进的境内（本行政区域以外）投资者当年实际到位的资金。',
  definitionSource: '各地招商引资统计办法',
  examples: [
    {
      text: '到位内资989亿元、增长12%。',
      facts: [
        { measure: 'level', value: 989, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 12, unit: '%', op: 'eq' },
      ],
    },
    { text: '合同利用内资989亿元。', facts: [] },
    { text: '争取中央预算内资金15亿元以上。', facts: [] },
  ],
};
