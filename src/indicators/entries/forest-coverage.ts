import type { Indicator } from '../../schema/indicator.ts';

/** Forest coverage */
export const forestCoverage: Indicator = {
  id: 'forest-coverage',
  name: '森林覆盖率',
  english: 'Forest coverage',
  unit: '%',
  unitFamily: 'percent',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: ['森林覆盖率'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.5, 95], increase: [-5, 10] },
  definition: '森林面积占土地总面积的百分比；与林木绿化率、林草覆盖率口径不同。',
  definitionSource: '《中华人民共和国森林法实施条例》',
  examples: [
    { text: '林木绿化率达到43%。', facts: [] },
    { text: '森林覆盖率达到35%。', facts: [{ measure: 'level', value: 35, unit: '%', op: 'eq' }] },
  ],
};
