import type { Indicator } from '../../schema/indicator.ts';

/** Output of vegetables */
export const vegetableOutput: Indicator = {
  id: 'vegetable-output',
  name: '蔬菜产量',
  english: 'Output of vegetables',
  unit: '万吨',
  unitFamily: 'mass',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: ['蔬菜产量', '蔬菜总产量', '蔬菜及食用菌产量', '蔬菜总产', '蔬菜及食用菌总产量'],
  refuse: ['设施蔬菜产量', '蔬菜播种面积'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 10000], growth: [-40, 60] },
  definition: '当年生产的各种蔬菜（含食用菌、菜用瓜）的产量。',
  definitionSource: '国家统计局《农林牧渔业统计报表制度》',
  examples: [
    {
      text: '蔬菜产量达到320万吨，增长3.1%。',
      facts: [
        { measure: 'level', value: 320, unit: '万吨', op: 'eq' },
        { measure: 'growth', value: 3.1, unit: '%', op: 'eq' },
      ],
    },
    { text: '设施蔬菜产量达到320万吨。', facts: [] },
  ],
};
