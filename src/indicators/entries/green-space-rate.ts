import type { Indicator } from '../../schema/indicator.ts';

/** Green space rate of built-up areas */
export const greenSpaceRate: Indicator = {
  id: 'green-space-rate',
  name: '建成区绿地率',
  english: 'Green space rate of built-up areas',
  unit: '%',
  unitFamily: 'percent',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: ['城市建成区绿地率', '城区建成区绿地率', '县城建成区绿地率', '建成区绿地率', '绿地率'],
  refuse: ['人均绿地率'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [5, 70], increase: [-5, 20] },
  definition: '建成区各类绿地面积占建成区面积的比例。',
  definitionSource: '住房城乡建设部《城市（县城）和村镇建设统计调查制度》',
  examples: [
    { text: '建成区绿地率达到39.13%。', facts: [{ measure: 'level', value: 39.13, unit: '%', op: 'eq' }] },
    { text: '建成区绿化覆盖率达到41.2%。', facts: [] },
  ],
};
