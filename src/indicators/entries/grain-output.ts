import type { Indicator } from '../../schema/indicator.ts';

/** Grain output */
export const grainOutput: Indicator = {
  id: 'grain-output',
  name: '粮食总产量',
  english: 'Grain output',
  unit: '亿斤',
  unitFamily: 'mass',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: true,
  names: [
    '粮食总产量',
    '粮食产量',
    '粮食总产',
    '产粮',
    '粮食生产总量',
    '粮食总产能',
    '全年粮食总产量',
    '粮食作物总产量',
    '全年粮食产量',
    '粮食产能',
  ],
  refuse: ['粮食亩产', '夏粮产量', '秋粮产量', '优质粮食产量', '粮食单产', '粮食综合生产能力', '粮食生产能力'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.001, 2000] },
  definition: '农业生产经营者日历年度内生产的全部粮食数量，包括谷物、豆类和薯类。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '产粮72.45亿斤，实现“二十连丰”。', facts: [{ measure: 'level', value: 72.45, unit: '亿斤', op: 'eq' }] }],
};
