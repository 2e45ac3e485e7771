import type { Indicator } from '../../schema/indicator.ts';

/** Urban subsistence allowance standard */
export const urbanMinimumAllowance: Indicator = {
  id: 'urban-minimum-allowance',
  name: '城市低保标准',
  english: 'Urban subsistence allowance standard',
  unit: '元',
  unitFamily: 'money-per-head',
  theme: 'livelihood',
  measures: ['growth'],
  headline: false,
  names: [
    '城市低保标准',
    '城镇低保标准',
    '城市居民最低生活保障标准',
    '城镇居民最低生活保障标准',
    '城镇最低生活保障标准',
    '城市最低生活保障标准',
    '城市居民低保标准',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-5, 100] },
  definition: '城市居民最低生活保障标准的提高幅度；标准本身有按月、按年两种写法，不收。',
  definitionSource: '国务院令第649号《社会救助暂行办法》',
  examples: [
    { text: '城市低保标准提高10%。', facts: [{ measure: 'growth', value: 10, unit: '%', op: 'eq' }] },
    { text: '城市低保补差水平提高到418元。', facts: [] },
  ],
};
