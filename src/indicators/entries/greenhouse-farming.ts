import type { Indicator } from '../../schema/indicator.ts';

/** Greenhouse farming added */
export const greenhouseFarming: Indicator = {
  id: 'greenhouse-farming',
  name: '新增设施农业',
  english: 'Greenhouse farming added',
  unit: '万亩',
  unitFamily: 'area',
  flow: 'built',
  theme: 'agriculture',
  measures: ['level'],
  headline: false,
  names: ['设施农业', '设施农业面积'],
  refuse: ['设施农业总产值', '设施农业用地', '设施农业园区'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 100] },
  definition: '当年新建（新增）的温室、大棚等设施种植面积。',
  definitionSource: '农业农村部等《全国现代设施农业建设规划（2023—2030年）》',
  examples: [
    { text: '新增设施农业2万亩。', facts: [{ measure: 'level', value: 2, unit: '万亩', op: 'eq' }] },
    { text: '设施农业发展到540万亩。', facts: [] },
  ],
};
