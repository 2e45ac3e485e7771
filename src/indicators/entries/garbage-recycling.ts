import type { Indicator } from '../../schema/indicator.ts';

/** Recycling rate of domestic garbage */
export const garbageRecycling: Indicator = {
  id: 'garbage-recycling',
  name: '生活垃圾回收利用率',
  english: 'Recycling rate of domestic garbage',
  unit: '%',
  unitFamily: 'percent',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '城市生活垃圾回收利用率',
    '城市垃圾回收利用率',
    '城镇生活垃圾回收利用率',
    '城镇垃圾回收利用率',
    '生活垃圾回收利用率',
    '垃圾回收利用率',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 90], increase: [-10, 40] },
  definition: '可回收物和易腐垃圾等得到回收利用的量占生活垃圾产生量的比例。',
  definitionSource: '《国务院办公厅关于转发生活垃圾分类制度实施方案的通知》（国办发〔2017〕26号）',
  examples: [
    { text: '生活垃圾回收利用率达30%以上。', facts: [{ measure: 'level', value: 30, unit: '%', op: 'gte' }] },
    { text: '秸秆综合利用率达30%以上。', facts: [] },
  ],
};
