import type { Indicator } from '../../schema/indicator.ts';

/** Output of fruit */
export const fruitOutput: Indicator = {
  id: 'fruit-output',
  name: '水果产量',
  english: 'Output of fruit',
  unit: '万吨',
  unitFamily: 'mass',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: ['水果产量', '水果总产量', '园林水果产量', '果品产量', '果品总产量'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 4000], growth: [-60, 100] },
  definition: '当年收获的园林水果和瓜果类的产量。',
  definitionSource: '国家统计局《农林牧渔业统计报表制度》',
  examples: [
    { text: '水果产量达到86.5万吨。', facts: [{ measure: 'level', value: 86.5, unit: '万吨', op: 'eq' }] },
    { text: '干果产量达到86.5万吨。', facts: [] },
  ],
};
