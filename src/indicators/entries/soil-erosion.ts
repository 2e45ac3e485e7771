import type { Indicator } from '../../schema/indicator.ts';

/** Soil erosion area treated */
export const soilErosion: Indicator = {
  id: 'soil-erosion',
  name: '水土流失治理面积',
  english: 'Soil erosion area treated',
  unit: '平方公里',
  unitFamily: 'area',
  flow: 'adds-up',
  theme: 'environment',
  measures: ['level'],
  headline: false,
  names: ['水土流失治理面积', '治理水土流失面积', '治理水土流失', '水土流失治理', '水土流失综合治理面积', '综合治理水土流失面积'],
  refuse: ['水土流失治理率', '水土流失面积占'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 20000] },
  definition: '当年采取措施治理的水土流失面积。',
  definitionSource: 'GB/T 16453《水土保持综合治理 技术规范》；水利部《中国水土保持公报》',
  examples: [
    { text: '治理水土流失面积75平方公里。', facts: [{ measure: 'level', value: 75, unit: '平方公里', op: 'eq' }] },
    { text: '水土流失治理率达到75%。', facts: [] },
  ],
};
