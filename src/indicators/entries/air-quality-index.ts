import type { Indicator } from '../../schema/indicator.ts';

/** Composite air quality index */
export const airQualityIndex: Indicator = {
  id: 'air-quality-index',
  name: '空气质量综合指数',
  english: 'Composite air quality index',
  unit: '',
  unitFamily: 'ratio',
  theme: 'environment',
  measures: ['growth'],
  headline: false,
  names: ['空气质量综合指数', '空气综合指数', '环境空气质量综合指数', '空气质量指数', '环境空气综合指数'],
  refuse: [],
  shares: [],
  higherIsBetter: false,
  plausible: { growth: [-60, 60] },
  definition: '六项污染物浓度与二级标准之比的总和，数值越大污染越重；只收它的升降幅。',
  definitionSource: '《城市环境空气质量排名技术规定》（环办监测〔2018〕19号）',
  examples: [
    { text: '空气质量综合指数下降1.8%。', facts: [{ measure: 'growth', value: -1.8, unit: '%', op: 'eq' }] },
    { text: '信息化综合指数达60%以上。', facts: [] },
  ],
};
