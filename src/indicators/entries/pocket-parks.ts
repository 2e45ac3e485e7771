import type { Indicator } from '../../schema/indicator.ts';

/** Pocket parks built */
export const pocketParks: Indicator = {
  id: 'pocket-parks',
  name: '新建口袋公园',
  english: 'Pocket parks built',
  unit: '个',
  unitFamily: 'count',
  units: ['个', '处', '座'],
  flow: 'built',
  theme: 'environment',
  measures: ['level'],
  headline: false,
  names: ['口袋公园', '新改建口袋公园', '建成口袋公园'],
  refuse: ['口袋公园和小微绿地'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 2000] },
  definition: '当年新建（改建）的面积一般在1公顷以下、面向公众开放的小型公园绿地。',
  definitionSource: '住房城乡建设部《关于推动“口袋公园”建设的通知》（建办城函〔2022〕276号）',
  examples: [
    { text: '新改建口袋公园15处。', facts: [{ measure: 'level', value: 15, unit: '处', op: 'eq' }] },
    { text: '新建10个口袋公园。', facts: [{ measure: 'level', value: 10, unit: '个', op: 'eq' }] },
    { text: '累计建成口袋公园218个。', facts: [] },
  ],
};
