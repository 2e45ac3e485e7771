import type { Indicator } from '../../schema/indicator.ts';

/** 5G base stations */
export const g5BaseStations: Indicator = {
  id: '5g-base-stations',
  name: '5G基站',
  english: '5G base stations',
  unit: '个',
  unitFamily: 'count',
  theme: 'infrastructure',
  measures: ['level', 'increase'],
  headline: false,
  names: ['5G基站', '5G基站数', '5G通信基站', '5G基站总数', '5G基站数量', '5G网络基站', '5G移动基站'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 600000], increase: [1, 150000] },
  definition: '已建成（开通）的第五代移动通信基站数。',
  definitionSource: '工业和信息化部通信业统计口径',
  examples: [{ text: '新建5G基站600个。', facts: [{ measure: 'increase', value: 600, unit: '个', op: 'eq' }] }],
};
