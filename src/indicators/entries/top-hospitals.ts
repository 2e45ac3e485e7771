import type { Indicator } from '../../schema/indicator.ts';

/** Class-A tertiary hospitals */
export const topHospitals: Indicator = {
  id: 'top-hospitals',
  name: '三级甲等医院',
  english: 'Class-A tertiary hospitals',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '所', '个'],
  theme: 'health',
  measures: ['level', 'increase'],
  headline: false,
  names: ['三甲医院', '三级甲等医院'],
  refuse: ['北京三甲医院', '三甲医院专家', '三甲医院和三级医院'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 200], increase: [0, 40] },
  definition: '经评审达到三级甲等的医院数。',
  definitionSource: '国家卫生健康委员会《三级医院评审标准（2022年版）》',
  examples: [
    { text: '新增三甲医院2家。', facts: [{ measure: 'increase', value: 2, unit: '家', op: 'eq' }] },
    { text: '三甲医院专家下沉12人。', facts: [] },
  ],
};
