import type { Indicator } from '../../schema/indicator.ts';

/** Registered urban unemployment rate */
export const registeredUnemployment: Indicator = {
  id: 'registered-unemployment',
  name: '城镇登记失业率',
  english: 'Registered urban unemployment rate',
  unit: '%',
  unitFamily: 'percent',
  theme: 'employment',
  measures: ['level'],
  headline: false,
  names: [
    '城镇登记失业率',
    '登记失业率',
    '居民登记失业率',
    '户籍人口登记失业率',
    '城镇居民登记失业率',
    '城镇失业率',
    '户籍居民登记失业率',
    '失业率',
  ],
  refuse: ['青年失业率'],
  shares: [],
  higherIsBetter: false,
  plausible: { level: [0.1, 12] },
  definition: '报告期末城镇登记失业人数占期末城镇从业人员总数与期末实有城镇登记失业人数之和的比重。',
  definitionSource: '人力资源和社会保障部统计指标口径',
  examples: [{ text: '城镇登记失业率控制在4.5%以内。', facts: [{ measure: 'level', value: 4.5, unit: '%', op: 'lte' }] }],
};
