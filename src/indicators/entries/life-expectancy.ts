import type { Indicator } from '../../schema/indicator.ts';

/** Life expectancy at birth */
export const lifeExpectancy: Indicator = {
  id: 'life-expectancy',
  name: '人均预期寿命',
  english: 'Life expectancy at birth',
  unit: '岁',
  unitFamily: 'years',
  units: ['岁'],
  flow: 'stock',
  theme: 'health',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '人均预期寿命',
    '居民人均预期寿命',
    '人口平均预期寿命',
    '平均预期寿命',
    '居民平均预期寿命',
    '人均期望寿命',
    '居民人均期望寿命',
    '平均期望寿命',
    '人均寿命',
  ],
  refuse: ['人均健康预期寿命', '健康预期寿命'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [60, 90], increase: [-1, 8] },
  definition: '同时期出生的一批人按当年分年龄死亡率预期平均能活的年数。',
  definitionSource: '国家卫生健康委员会《中国卫生健康统计年鉴》指标解释',
  examples: [
    { text: '居民人均预期寿命达79.3岁。', facts: [{ measure: 'level', value: 79.3, unit: '岁', op: 'eq' }] },
    { text: '人均健康预期寿命达到68.7岁。', facts: [] },
  ],
};
