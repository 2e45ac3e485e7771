import type { Indicator } from '../../schema/indicator.ts';

/** Natural population growth rate */
export const naturalGrowth: Indicator = {
  id: 'natural-growth',
  name: '人口自然增长率',
  english: 'Natural population growth rate',
  unit: '‰',
  unitFamily: 'percent',
  theme: 'population',
  measures: ['level'],
  headline: false,
  names: ['人口自然增长率', '自然增长率'],
  refuse: ['经济自然增长率', '出生率、自然增长率', '出生率和自然增长率'],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [-20, 30] },
  definition: '一年内出生人数减死亡人数与年平均人口之比。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '人口自然增长率控制在7‰以内。', facts: [{ measure: 'level', value: 7, unit: '‰', op: 'lte' }] },
    { text: '经济自然增长率为7%。', facts: [] },
  ],
};
