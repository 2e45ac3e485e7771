import type { Indicator } from '../../schema/indicator.ts';

/** Expressways opened */
export const expresswaysBuilt: Indicator = {
  id: 'expressways-built',
  name: '新增高速公路',
  english: 'Expressways opened',
  unit: '公里',
  unitFamily: 'length',
  flow: 'built',
  theme: 'infrastructure',
  measures: ['level'],
  headline: false,
  names: [
    '新建成高速公路',
    '新增高速公路',
    '建成高速公路',
    '新增高速公路通车里程',
    '新增高速公路里程',
    '新增高速通车里程',
    '新通车高速公路',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 2500] },
  definition: '当年建成通车的高速公路长度。',
  definitionSource: '交通运输部《交通运输统计分析监测和投融资统计制度》',
  examples: [
    { text: '新建成高速公路507公里。', facts: [{ measure: 'level', value: 507, unit: '公里', op: 'eq' }] },
    { text: '高速公路通车总里程达到507公里。', facts: [] },
  ],
};
