import type { Indicator } from '../../schema/indicator.ts';

/** Share of children in public kindergartens */
export const publicKindergartens: Indicator = {
  id: 'public-kindergartens',
  name: '公办园在园幼儿占比',
  english: 'Share of children in public kindergartens',
  unit: '%',
  unitFamily: 'percent',
  theme: 'education',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '公办幼儿园在园幼儿占比',
    '公办幼儿园在园幼儿比例',
    '公办幼儿园在园儿童占比',
    '公办幼儿园在园儿童比例',
    '公办园在园幼儿占比',
    '公办园在园幼儿比例',
    '公办园在园儿童占比',
    '公办园在园儿童比例',
    '公办幼儿园在园幼儿数占比',
    '公办园在园幼儿数占比',
    '公办学前教育占比',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [5, 100], increase: [-5, 40] },
  definition: '公办幼儿园在园幼儿占在园幼儿总数的比例。',
  definitionSource: '教育部《县域学前教育普及普惠督导评估办法》',
  examples: [
    { text: '公办园在园儿童占比达到50%以上。', facts: [{ measure: 'level', value: 50, unit: '%', op: 'gte' }] },
    { text: '公办幼儿园学位占比达60%。', facts: [] },
  ],
};
