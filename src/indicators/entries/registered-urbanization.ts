import type { Indicator } from '../../schema/indicator.ts';

/** Urbanisation rate of registered population */
export const registeredUrbanization: Indicator = {
  id: 'registered-urbanization',
  name: '户籍人口城镇化率',
  english: 'Urbanisation rate of registered population',
  unit: '%',
  unitFamily: 'percent',
  theme: 'population',
  measures: ['level', 'increase'],
  headline: false,
  names: ['户籍人口城镇化率', '户籍城镇化率'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [5, 100], increase: [-5, 20] },
  definition: '城镇户籍人口占户籍总人口的比例。',
  definitionSource: '《国家新型城镇化规划（2021—2035年）》',
  examples: [
    { text: '户籍人口城镇化率达到45%。', facts: [{ measure: 'level', value: 45, unit: '%', op: 'eq' }] },
    { text: '常住人口城镇化率达到62%。', facts: [] },
  ],
};
