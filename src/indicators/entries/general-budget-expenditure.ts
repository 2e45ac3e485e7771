import type { Indicator } from '../../schema/indicator.ts';

/** General public budget expenditure */
export const generalBudgetExpenditure: Indicator = {
  id: 'general-budget-expenditure',
  name: '一般公共预算支出',
  english: 'General public budget expenditure',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'fiscal',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '一般公共预算支出',
    '公共财政预算支出',
    '地方一般公共预算支出',
    '一般预算支出',
    '地方一般预算支出',
    '财政一般预算支出',
    '一般公共财政支出',
    '公共财政支出',
    '地方财政支出',
    '财政支出',
    '财政总支出',
    '一般公共财政预算支出',
    '财政预算支出',
    '公共预算支出',
    '地方财政一般预算支出',
    '总支出',
    '地方财政一般公共预算支出',
  ],
  refuse: ['一般公共预算教育支出', '民生财政支出', '教育财政支出', '科技财政支出', '财政支出用于'],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.1, 30000], growth: [-40, 60] },
  definition: '政府对以税收为主体的财政收入安排的支出。',
  definitionSource: '《中华人民共和国预算法》（2014年修正）',
  examples: [
    {
      text: '一般公共预算支出完成86亿元，增长3.2%。',
      facts: [
        { measure: 'level', value: 86, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 3.2, unit: '%', op: 'eq' },
      ],
    },
    { text: '一般公共预算教育支出105.1亿元、增长7.9%。', facts: [] },
  ],
};
