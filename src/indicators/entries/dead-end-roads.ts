import type { Indicator } from '../../schema/indicator.ts';

/** Dead-end roads connected */
export const deadEndRoads: Indicator = {
  id: 'dead-end-roads',
  name: '打通断头路',
  english: 'Dead-end roads connected',
  unit: '条',
  unitFamily: 'count',
  units: ['条'],
  flow: 'built',
  theme: 'infrastructure',
  measures: ['level'],
  headline: false,
  names: ['断头路', '打通断头路', '打通城市断头路', '新打通断头路', '贯通断头路', '城市断头路', '打通城区断头路'],
  refuse: ['断头路续建'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 500] },
  definition: '当年打通的城市“断头路”条数。',
  definitionSource: '住房城乡建设部城市交通拥堵治理相关部署；各地口径',
  examples: [
    { text: '打通断头路20条。', facts: [{ measure: 'level', value: 20, unit: '条', op: 'eq' }] },
    { text: '新改建道路20条。', facts: [] },
  ],
};
