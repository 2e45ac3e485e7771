import type { Indicator } from '../../schema/indicator.ts';

/** Direct financing */
export const directFinancing: Indicator = {
  id: 'direct-financing',
  name: '直接融资额',
  english: 'Direct financing',
  unit: '亿元',
  unitFamily: 'money',
  flow: 'built',
  theme: 'finance',
  measures: ['level', 'growth'],
  headline: false,
  names: ['直接融资', '直接融资额', '资本市场融资', '资本市场直接融资', '直接融资总额', '资本市场融资额'],
  refuse: ['直接融资比重', '直接融资占比'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 30000], growth: [-90, 500] },
  definition: '企业通过股票、债券等在资本市场上筹集的资金。',
  definitionSource: '中国人民银行社会融资规模统计',
  examples: [
    { text: '完成资本市场融资200亿元以上。', facts: [{ measure: 'level', value: 200, unit: '亿元', op: 'gte' }] },
    { text: '直接融资比重提高到30%。', facts: [] },
  ],
};
