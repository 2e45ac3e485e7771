import type { Indicator } from '../../schema/indicator.ts';

/** Rural subsistence allowance standard */
export const ruralMinimumAllowance: Indicator = {
  id: 'rural-minimum-allowance',
  name: '农村低保标准',
  english: 'Rural subsistence allowance standard',
  unit: '元',
  unitFamily: 'money-per-head',
  theme: 'livelihood',
  measures: ['growth'],
  headline: false,
  names: ['农村低保标准', '农村居民最低生活保障标准', '农村最低生活保障标准', '农村居民低保标准'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-5, 150] },
  definition: '农村居民最低生活保障标准的提高幅度；标准本身有按月、按年两种写法，不收。',
  definitionSource: '国务院令第649号《社会救助暂行办法》',
  examples: [
    { text: '城乡低保标准分别增长9.9%、13.2%。', facts: [{ measure: 'growth', value: 13.2, unit: '%', op: 'eq' }] },
    { text: '农村低保补差水平提高到190元。', facts: [] },
  ],
};
