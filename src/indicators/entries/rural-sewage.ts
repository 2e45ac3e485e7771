import type { Indicator } from '../../schema/indicator.ts';

/** Rural domestic sewage treatment rate */
export const ruralSewage: Indicator = {
  id: 'rural-sewage',
  name: '农村生活污水治理率',
  english: 'Rural domestic sewage treatment rate',
  unit: '%',
  unitFamily: 'percent',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '农村生活污水治理率',
    '农村生活污水处理率',
    '农村污水治理率',
    '农村污水处理率',
    '农村生活污水有效治理率',
    '农村生活污水治理覆盖率',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 100], increase: [-10, 60] },
  definition: '生活污水得到处理或资源化利用的行政村占行政村总数的比例。',
  definitionSource: '生态环境部《农村环境整治成效评估技术规范》',
  examples: [
    { text: '农村生活污水治理率提升到55%以上。', facts: [{ measure: 'level', value: 55, unit: '%', op: 'gte' }] },
    { text: '城市污水处理率达到95%。', facts: [] },
  ],
};
