import type { Indicator } from '../../schema/indicator.ts';

/** Green coverage of built-up areas */
export const greenCoverage: Indicator = {
  id: 'green-coverage',
  name: '建成区绿化覆盖率',
  english: 'Green coverage of built-up areas',
  unit: '%',
  unitFamily: 'percent',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '城市建成区绿化覆盖率',
    '城市建成区园林绿化覆盖率',
    '建成区园林绿化覆盖率',
    '园林绿化覆盖率',
    '城市绿化覆盖率',
    '城区建成区绿化覆盖率',
    '城区绿化覆盖率',
    '县城建成区绿化覆盖率',
    '县城绿化覆盖率',
    '建成区绿化覆盖率',
    '绿化覆盖率',
  ],
  refuse: ['林木绿化覆盖率', '全县绿化覆盖率', '农田绿化覆盖率'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [5, 75], increase: [-5, 20] },
  definition: '建成区绿化覆盖面积占建成区面积的比例。',
  definitionSource: '住房城乡建设部《城市（县城）和村镇建设统计调查制度》',
  examples: [
    { text: '建成区绿化覆盖率达到41.2%。', facts: [{ measure: 'level', value: 41.2, unit: '%', op: 'eq' }] },
    { text: '建成区绿地率达到39.13%。', facts: [] },
  ],
};
