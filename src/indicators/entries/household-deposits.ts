import type { Indicator } from '../../schema/indicator.ts';

/** Household deposits */
export const householdDeposits: Indicator = {
  id: 'household-deposits',
  name: '住户存款余额',
  english: 'Household deposits',
  unit: '亿元',
  unitFamily: 'money',
  flow: 'stock',
  theme: 'finance',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: [
    '住户存款余额',
    '居民储蓄存款余额',
    '城乡居民储蓄存款余额',
    '城乡居民存款余额',
    '居民存款余额',
    '储蓄存款余额',
    '城乡居民储蓄余额',
    '居民储蓄余额',
    '住户存款',
    '居民储蓄存款',
    '个人储蓄存款余额',
    '城乡居民储蓄存款',
  ],
  refuse: ['人均储蓄存款余额', '人均储蓄存款'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.5, 150000], growth: [-20, 60] },
  definition: '住户（居民）存入金融机构的存款期末余额，旧称城乡居民储蓄存款余额。',
  definitionSource: '中国人民银行金融机构信贷收支统计',
  examples: [
    { text: '居民储蓄存款余额70.79亿元。', facts: [{ measure: 'level', value: 70.79, unit: '亿元', op: 'eq' }] },
    { text: '金融机构存款余额70.79亿元。', facts: [] },
  ],
};
