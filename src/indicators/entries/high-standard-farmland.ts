import type { Indicator } from '../../schema/indicator.ts';

/** High-standard farmland built in the year */
export const highStandardFarmland: Indicator = {
  id: 'high-standard-farmland',
  name: '新建高标准农田',
  english: 'High-standard farmland built in the year',
  unit: '万亩',
  unitFamily: 'area',
  flow: 'built',
  theme: 'agriculture',
  measures: ['level'],
  headline: false,
  names: ['高标准农田', '高标准农田建设', '高标准基本农田', '新建高标准农田'],
  refuse: ['高标准农田建设项目', '累计建成高标准农田'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 3000] },
  definition: '当年新建（含改造提升）的集中连片、设施配套、旱涝保收的农田面积。',
  definitionSource: 'GB/T 30600—2022《高标准农田建设 通则》',
  examples: [{ text: '全年新建高标准农田74.7万亩。', facts: [{ measure: 'level', value: 74.7, unit: '万亩', op: 'eq' }] }],
};
