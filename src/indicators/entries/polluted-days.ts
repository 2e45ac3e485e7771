import type { Indicator } from '../../schema/indicator.ts';

/** Days of heavy pollution */
export const pollutedDays: Indicator = {
  id: 'polluted-days',
  name: '重污染天数',
  english: 'Days of heavy pollution',
  unit: '天',
  unitFamily: 'days',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: ['重污染天数', '重污染天气', '重度及以上污染天数', '重度污染天数', '重度污染天气', '重污染日'],
  refuse: ['重污染天气应急', '重污染天气预警'],
  shares: [],
  higherIsBetter: false,
  plausible: { level: [0, 200], increase: [-150, 100] },
  definition: '空气质量指数大于200（重度及以上污染）的天数。',
  definitionSource: 'HJ 633—2012《环境空气质量指数（AQI）技术规定（试行）》',
  examples: [
    { text: '重污染天数减少38天。', facts: [{ measure: 'increase', value: -38, unit: '天', op: 'eq' }] },
    { text: '应对重污染天气应急12天。', facts: [] },
  ],
};
