import type { Indicator } from '../../schema/indicator.ts';

/** Poverty headcount ratio */
export const povertyRate: Indicator = {
  id: 'poverty-rate',
  name: '贫困发生率',
  english: 'Poverty headcount ratio',
  unit: '%',
  unitFamily: 'percent',
  theme: 'livelihood',
  measures: ['level', 'increase'],
  headline: false,
  names: ['贫困发生率', '综合贫困发生率', '农村贫困发生率'],
  refuse: ['贫困村贫困发生率'],
  shares: [],
  higherIsBetter: false,
  plausible: { level: [0, 80], increase: [-60, 5] },
  definition: '贫困人口占农村户籍人口的比例。',
  definitionSource: '中共中央办公厅、国务院办公厅《关于建立贫困退出机制的意见》',
  examples: [
    { text: '贫困发生率由54.4%下降到14.8%。', facts: [{ measure: 'level', value: 14.8, unit: '%', op: 'eq' }] },
    { text: '贫困村全部退出，退出率100%。', facts: [] },
  ],
};
