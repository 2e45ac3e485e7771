import type { Indicator } from '../../schema/indicator.ts';

/** Length of expressways */
export const expresswayLength: Indicator = {
  id: 'expressway-length',
  name: '高速公路通车里程',
  english: 'Length of expressways',
  unit: '公里',
  unitFamily: 'length',
  flow: 'stock',
  theme: 'infrastructure',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: [
    '高速公路通车里程',
    '高速公路通车总里程',
    '高速公路总里程',
    '高速公路里程',
    '高速公路运营里程',
    '高速通车里程',
    '高速公路营运里程',
    '高速通车总里程',
  ],
  refuse: ['高速公路在建里程'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 15000], increase: [1, 2500] },
  definition: '期末已通车的高速公路长度。',
  definitionSource: '交通运输部《交通运输统计分析监测和投融资统计制度》',
  examples: [
    { text: '高速公路通车总里程突破7000公里。', facts: [{ measure: 'level', value: 7000, unit: '公里', op: 'gt' }] },
    { text: '高速公路在建里程1600公里。', facts: [] },
  ],
};
