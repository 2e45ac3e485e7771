import type { Indicator } from '../../schema/indicator.ts';

/** Output of meat */
export const meatOutput: Indicator = {
  id: 'meat-output',
  name: '肉类总产量',
  english: 'Output of meat',
  unit: '万吨',
  unitFamily: 'mass',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: ['肉类总产量', '肉类产量', '肉类总产', '肉产量', '猪牛羊禽肉产量'],
  refuse: ['羊肉产量', '牛肉产量', '猪肉产量', '禽肉产量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 1000], growth: [-50, 60] },
  definition: '当年出栏并已屠宰、除去头蹄下水后带骨肉的重量。',
  definitionSource: '国家统计局《畜禽监测统计调查制度》',
  examples: [
    { text: '肉类总产量79万吨。', facts: [{ measure: 'level', value: 79, unit: '万吨', op: 'eq' }] },
    { text: '猪肉产量79万吨。', facts: [] },
  ],
};
