import type { Indicator } from '../../schema/indicator.ts';

/** Park green space per capita */
export const parkAreaPerCapita: Indicator = {
  id: 'park-area-per-capita',
  name: '人均公园绿地面积',
  english: 'Park green space per capita',
  unit: '平方米',
  unitFamily: 'square-metres',
  flow: 'stock',
  theme: 'environment',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '人均公园绿地面积',
    '城市人均公园绿地面积',
    '人均公园绿地',
    '人均公共绿地面积',
    '城市人均公共绿地面积',
    '人均公共绿地',
    '城区人均公园绿地面积',
  ],
  refuse: ['人均绿地面积'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 60], increase: [-5, 15] },
  definition: '城市（县城）建成区人口平均每人拥有的公园绿地面积。',
  definitionSource: '住房城乡建设部《城市（县城）和村镇建设统计调查制度》',
  examples: [
    { text: '人均公园绿地面积16.6平方米。', facts: [{ measure: 'level', value: 16.6, unit: '平方米', op: 'eq' }] },
    { text: '人均体育场地面积2.6平方米。', facts: [] },
  ],
};
