import type { Indicator } from '../../schema/indicator.ts';

/** Guaranteed start-up loans */
export const startupLoans: Indicator = {
  id: 'startup-loans',
  name: '创业担保贷款',
  english: 'Guaranteed start-up loans',
  unit: '亿元',
  unitFamily: 'money',
  flow: 'adds-up',
  theme: 'employment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['创业担保贷款', '发放创业担保贷款', '创业贷款', '小额担保贷款', '创业贴息贷款', '发放小额担保贷款', '发放创业贷款'],
  refuse: ['创业担保贷款贴息', '创业担保贷款余额'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.001, 500], growth: [-80, 300] },
  definition: '由创业担保贷款担保基金提供担保、财政给予贴息、支持个人创业或小微企业的贷款当年发放额。',
  definitionSource: '财政部《普惠金融发展专项资金管理办法》',
  examples: [
    { text: '发放创业担保贷款7226万元。', facts: [{ measure: 'level', value: 7226, unit: '万元', op: 'eq' }] },
    { text: '创业担保贷款余额3.2亿元。', facts: [] },
  ],
};
