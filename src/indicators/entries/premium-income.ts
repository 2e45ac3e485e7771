import type { Indicator } from '../../schema/indicator.ts';

/** Insurance premium income */
export const premiumIncome: Indicator = {
  id: 'premium-income',
  name: '保费收入',
  english: 'Insurance premium income',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'finance',
  measures: ['level', 'growth'],
  headline: false,
  names: ['保费收入', '原保险保费收入', '保险保费收入', '保费总收入', '保险业保费收入'],
  refuse: ['农业保险保费收入', '社保费收入'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 8000], growth: [-40, 100] },
  definition: '保险公司履行保险合同约定义务向投保人收取的对价收入。',
  definitionSource: '国家金融监督管理总局保险业经营数据口径',
  examples: [
    {
      text: '实现保费收入12.6亿元，增长9%。',
      facts: [
        { measure: 'level', value: 12.6, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 9, unit: '%', op: 'eq' },
      ],
    },
    { text: '农业保险保费收入占全省的15.6%。', facts: [] },
  ],
};
