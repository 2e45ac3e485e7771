import type { Indicator } from '../../schema/indicator.ts';

/** Electricity consumption */
export const electricityUse: Indicator = {
  id: 'electricity-use',
  name: '全社会用电量',
  english: 'Electricity consumption',
  unit: '亿千瓦时',
  unitFamily: 'energy',
  theme: 'infrastructure',
  measures: ['level', 'growth'],
  headline: false,
  names: ['全社会用电量', '社会用电量', '全社会用电总量', '用电总量'],
  refuse: [],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.05, 12000], growth: [-40, 60] },
  definition: '一、二、三产业和城乡居民生活用电量的总和。',
  definitionSource: '国家能源局电力统计制度',
  examples: [
    { text: '全社会用电量增长7.2%。', facts: [{ measure: 'growth', value: 7.2, unit: '%', op: 'eq' }] },
    { text: '居民生活用电量增长7.2%。', facts: [] },
  ],
};
