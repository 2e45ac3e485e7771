import type { Indicator } from '../../schema/indicator.ts';

/** Water-saving irrigation added */
export const waterSavingIrrigation: Indicator = {
  id: 'water-saving-irrigation',
  name: '新增高效节水灌溉面积',
  english: 'Water-saving irrigation added',
  unit: '万亩',
  unitFamily: 'area',
  flow: 'built',
  theme: 'agriculture',
  measures: ['level'],
  headline: false,
  names: ['高效节水灌溉', '高效节水灌溉面积', '节水灌溉面积', '节水灌溉', '高效节水灌溉工程'],
  refuse: ['高效节水灌溉示范区', '高效节水灌溉项目', '节水灌溉工程'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 500] },
  definition: '当年新增的喷灌、微灌、管道输水等节水灌溉工程面积。',
  definitionSource: 'GB/T 50363《节水灌溉工程技术标准》',
  examples: [
    { text: '新增高效节水灌溉面积5.2万亩。', facts: [{ measure: 'level', value: 5.2, unit: '万亩', op: 'eq' }] },
    { text: '建设高效节水灌溉示范区6.6万亩。', facts: [] },
  ],
};
