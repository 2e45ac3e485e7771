import type { Indicator } from '../../schema/indicator.ts';

/** Government fund revenue */
export const governmentFundRevenue: Indicator = {
  id: 'government-fund-revenue',
  name: '政府性基金收入',
  english: 'Government fund revenue',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'fiscal',
  measures: ['level', 'growth'],
  headline: false,
  names: ['政府性基金收入', '政府性基金预算收入', '政府基金收入'],
  refuse: ['国有土地出让收入'],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.01, 15000], growth: [-90, 300] },
  definition: '依法向特定对象征收、收取或以其他方式筹集、专项用于特定公共事业发展的资金收入，以土地出让收入为主。',
  definitionSource: '《中华人民共和国预算法》；财政部《政府收支分类科目》',
  examples: [
    {
      text: '政府性基金收入完成35.6亿元，下降12%。',
      facts: [
        { measure: 'level', value: 35.6, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: -12, unit: '%', op: 'eq' },
      ],
    },
    { text: '政府引导基金规模达到35亿元。', facts: [] },
  ],
};
