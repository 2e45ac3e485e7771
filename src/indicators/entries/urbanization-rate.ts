import type { Indicator } from '../../schema/indicator.ts';

/** Urbanisation rate */
export const urbanizationRate: Indicator = {
  id: 'urbanization-rate',
  name: '城镇化率',
  english: 'Urbanisation rate',
  unit: '%',
  unitFamily: 'percent',
  theme: 'population',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '城镇化率',
    '常住人口城镇化率',
    '城市化水平',
    '城市化率',
    '新型城镇化率',
    '城镇化水平',
    '人口城镇化率',
    '城镇化比率',
    '城镇化',
    '常住人口城镇化',
  ],
  refuse: ['户籍人口城镇化率', '户籍人口城镇化'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [5, 100], increase: [-3, 8] },
  definition: '城镇常住人口占全部常住人口的比重。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '全区常住人口城镇化率达到42.7%。', facts: [{ measure: 'level', value: 42.7, unit: '%', op: 'eq' }] },
    { text: '户籍人口城镇化率达到45%。', facts: [] },
  ],
};
