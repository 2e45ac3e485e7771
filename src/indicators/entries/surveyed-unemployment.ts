import type { Indicator } from '../../schema/indicator.ts';

/** Surveyed urban unemployment rate */
export const surveyedUnemployment: Indicator = {
  id: 'surveyed-unemployment',
  name: '城镇调查失业率',
  english: 'Surveyed urban unemployment rate',
  unit: '%',
  unitFamily: 'percent',
  theme: 'employment',
  measures: ['level'],
  headline: true,
  names: ['城镇调查失业率', '调查失业率'],
  refuse: [],
  shares: [],
  higherIsBetter: false,
  plausible: { level: [0.3, 12] },
  definition: '通过劳动力调查得到的城镇失业人口占城镇劳动力的比例。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '城镇调查失业率5.5%左右。', facts: [{ measure: 'level', value: 5.5, unit: '%', op: 'approx' }] }],
};
