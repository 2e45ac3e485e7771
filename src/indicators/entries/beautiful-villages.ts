import type { Indicator } from '../../schema/indicator.ts';

/** Provincial model beautiful villages */
export const beautifulVillages: Indicator = {
  id: 'beautiful-villages',
  name: '省级美丽乡村',
  english: 'Provincial model beautiful villages',
  unit: '个',
  unitFamily: 'count',
  units: ['个'],
  theme: 'agriculture',
  measures: ['level', 'increase'],
  headline: false,
  names: ['省级美丽乡村', '省级美丽乡村示范村', '省级美丽乡村中心村', '省级和美乡村', '省级宜居宜业和美乡村', '省级和美乡村精品示范村'],
  refuse: ['市级美丽乡村'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 6000], increase: [1, 3000] },
  definition: '按省级标准建成或认定的美丽（和美）乡村个数。',
  definitionSource: 'GB/T 32000—2015《美丽乡村建设指南》；各省认定办法',
  examples: [
    { text: '新创建省级美丽乡村10个以上。', facts: [{ measure: 'increase', value: 10, unit: '个', op: 'gte' }] },
    { text: '建成市级以上美丽乡村31个。', facts: [] },
  ],
};
