import type { Indicator } from '../../schema/indicator.ts';

/** Rural tap water coverage */
export const tapWaterCoverage: Indicator = {
  id: 'tap-water-coverage',
  name: '农村自来水普及率',
  english: 'Rural tap water coverage',
  unit: '%',
  unitFamily: 'percent',
  theme: 'livelihood',
  measures: ['level', 'increase'],
  headline: false,
  names: ['农村自来水普及率', '农村自来水入户率'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [5, 100], increase: [-5, 50] },
  definition: '农村用上自来水的人口占农村供水人口的比例。',
  definitionSource: '水利部农村供水统计口径',
  examples: [
    { text: '农村自来水普及率达93.5%。', facts: [{ measure: 'level', value: 93.5, unit: '%', op: 'eq' }] },
    { text: '农村集中供水率达93.5%。', facts: [] },
  ],
};
