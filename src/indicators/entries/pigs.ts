import type { Indicator } from '../../schema/indicator.ts';

/** Pigs slaughtered */
export const pigs: Indicator = {
  id: 'pigs',
  name: '生猪出栏',
  english: 'Pigs slaughtered',
  unit: '万头',
  unitFamily: 'count',
  units: ['头'],
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: ['生猪出栏', '生猪出栏量', '出栏生猪', '生猪年出栏', '生猪年出栏量'],
  refuse: ['生猪存栏', '生猪出栏均重'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 8000], growth: [-60, 100] },
  definition: '当年出售和自宰的生猪头数。',
  definitionSource: '国家统计局《畜禽监测统计调查制度》',
  examples: [
    { text: '生猪出栏6150万头。', facts: [{ measure: 'level', value: 6150, unit: '万头', op: 'eq' }] },
    { text: '生猪存栏6150万头。', facts: [] },
  ],
};
