import type { Indicator } from '../../schema/indicator.ts';

/** Output of aquatic products */
export const aquaticOutput: Indicator = {
  id: 'aquatic-output',
  name: '水产品产量',
  english: 'Output of aquatic products',
  unit: '万吨',
  unitFamily: 'mass',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: ['水产品产量', '水产品总产量', '水产品总产', '水产总产量'],
  refuse: ['海水产品产量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.001, 1200], growth: [-60, 100] },
  definition: '当年捕捞和养殖的水产品产量。',
  definitionSource: '农业农村部《渔业统计调查制度》',
  examples: [
    {
      text: '水产品总产量11万吨，增长2.6%。',
      facts: [
        { measure: 'level', value: 11, unit: '万吨', op: 'eq' },
        { measure: 'growth', value: 2.6, unit: '%', op: 'eq' },
      ],
    },
    { text: '水产品加工量11万吨。', facts: [] },
  ],
};
