import type { Indicator } from '../../schema/indicator.ts';

/** Per capita disposable income of urban residents */
export const urbanIncome: Indicator = {
  id: 'urban-income',
  name: '城镇居民人均可支配收入',
  english: 'Per capita disposable income of urban residents',
  unit: '元',
  unitFamily: 'money-per-head',
  theme: 'income',
  measures: ['level', 'growth'],
  headline: true,
  names: [
    '城镇居民人均可支配收入',
    '城镇常住居民人均可支配收入',
    '城市居民人均可支配收入',
    '城镇居民可支配收入',
    '城镇居民收入',
    '城镇居民人均收入',
    '城镇人均可支配收入',
    '城镇居民年人均可支配收入',
    '城市居民可支配收入',
    '城镇常住居民可支配收入',
    '城镇居民家庭人均可支配收入',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1000, 150000], growth: [-10, 30] },
  definition: '城镇常住居民可支配收入的人均值。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '城镇和农村常住居民人均可支配收入分别增长5.7%、8.5%。', facts: [{ measure: 'growth', value: 5.7, unit: '%', op: 'eq' }] },
  ],
};
