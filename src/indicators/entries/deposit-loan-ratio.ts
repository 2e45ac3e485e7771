import type { Indicator } from '../../schema/indicator.ts';

/** Loan-to-deposit ratio */
export const depositLoanRatio: Indicator = {
  id: 'deposit-loan-ratio',
  name: '余额存贷比',
  english: 'Loan-to-deposit ratio',
  unit: '%',
  unitFamily: 'percent',
  theme: 'finance',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '存贷比',
    '贷存比',
    '余额存贷比',
    '余额贷存比',
    '金融机构存贷比',
    '金融机构贷存比',
    '各项贷款余额存贷比',
    '贷款余额存贷比',
    '银行贷存比',
    '银行存贷比',
  ],
  refuse: ['新增存贷比', '增量存贷比', '新增贷存比', '增量贷存比'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [10, 200], increase: [-30, 30] },
  definition: '期末金融机构各项贷款余额与各项存款余额之比；不含“新增（增量）存贷比”。',
  definitionSource: '中国人民银行金融机构信贷收支统计',
  examples: [
    { text: '余额存贷比达到50%，新增存贷比68%。', facts: [{ measure: 'level', value: 50, unit: '%', op: 'eq' }] },
    { text: '增量存贷比95.2%。', facts: [] },
  ],
};
