import type { Indicator } from '../../schema/indicator.ts';

/** Total fiscal revenue */
export const totalFiscalRevenue: Indicator = {
  id: 'total-fiscal-revenue',
  name: '财政总收入',
  english: 'Total fiscal revenue',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'fiscal',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '财政总收入',
    '全部财政收入',
    '全口径财政收入',
    '全口径财政总收入',
    '全部财政总收入',
    '一般公共预算总收入',
    '公共财政总收入',
    '公共财政预算总收入',
    '财政一般预算总收入',
    '全口径一般公共预算收入',
    '财政收入总量',
    '地方财政总收入',
  ],
  refuse: ['来源于广东的财政总收入', '政府性基金总收入'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 40000], growth: [-50, 80] },
  definition: '地方一般公共预算收入与上划中央（及省级）收入之和，反映本地创造的全部财政收入。',
  definitionSource: '财政部《政府收支分类科目》；各地财政决算报告',
  examples: [
    { text: '财政总收入增长22.9%，一般公共预算收入增长20.9%。', facts: [{ measure: 'growth', value: 22.9, unit: '%', op: 'eq' }] },
    { text: '一般公共预算收入增长20.9%。', facts: [] },
  ],
};
