import type { Indicator } from '../../schema/indicator.ts';

/** Sown area of grain */
export const grainArea: Indicator = {
  id: 'grain-area',
  name: '粮食播种面积',
  english: 'Sown area of grain',
  unit: '万亩',
  unitFamily: 'area',
  theme: 'agriculture',
  measures: ['level'],
  headline: false,
  names: [
    '粮食播面',
    '粮食播种面积',
    '粮食种植面积',
    '粮食作物播种面积',
    '粮食作物种植面积',
    '粮食播种',
    '播种粮食',
    '粮食面积',
    '种植粮食',
    '粮播面积',
    '粮食作物面积',
    '粮食种植',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 25000] },
  definition: '日历年度内收获粮食作物在全部土地上的播种或移植面积。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '粮食播种面积稳定在1000万亩、产量稳定在400万吨以上。', facts: [{ measure: 'level', value: 1000, unit: '万亩', op: 'eq' }] },
  ],
};
