import type { Indicator } from '../../schema/indicator.ts';

/** Per capita disposable income of residents */
export const residentIncome: Indicator = {
  id: 'resident-income',
  name: '居民人均可支配收入',
  english: 'Per capita disposable income of residents',
  unit: '元',
  unitFamily: 'money-per-head',
  theme: 'income',
  measures: ['level', 'growth'],
  headline: true,
  names: [
    '居民人均可支配收入',
    '全体居民人均可支配收入',
    '居民可支配收入',
    '全体居民可支配收入',
    '居民收入',
    '全体居民收入',
    '居民人均收入',
    '人均可支配收入',
    '全体常住居民人均可支配收入',
    '常住居民人均可支配收入',
    '全体居民人均收入',
  ],
  refuse: ['低收入居民收入', '贫困地区人均可支配收入', '脱贫人口人均可支配收入', '低收入农户人均可支配收入', '村集体收入'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1000, 150000], growth: [-10, 30] },
  definition:
    '居民可用于最终消费支出和储蓄的总和的人均值，即居民可自由支配的收入，包括工资性、经营净、财产净、转移净收入。2013年起全国实行城乡一体化住户调查。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '居民人均可支配收入达到4.9万元。', facts: [{ measure: 'level', value: 4.9, unit: '万元', op: 'eq' }] }],
};
