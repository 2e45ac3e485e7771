import type { Indicator } from '../../schema/indicator.ts';

/** Affordable rental housing */
export const affordableRentalHousing: Indicator = {
  id: 'affordable-rental-housing',
  name: '保障性租赁住房',
  english: 'Affordable rental housing',
  unit: '套',
  unitFamily: 'count',
  units: ['套', '套（间）', '间', '套（户）', '户'],
  flow: 'built',
  theme: 'livelihood',
  measures: ['level'],
  headline: false,
  names: ['保障性租赁住房', '保租房'],
  refuse: ['保障性租赁住房项目', '保障性租赁住房贷款'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 500000] },
  definition: '当年筹集（开工）或分配的、面向新市民和青年人的小户型低租金住房套（间）数。',
  definitionSource: '《国务院办公厅关于加快发展保障性租赁住房的意见》（国办发〔2021〕22号）',
  examples: [
    { text: '筹集建设保障性租赁住房3835套。', facts: [{ measure: 'level', value: 3835, unit: '套', op: 'eq' }] },
    { text: '新增公租房3835套。', facts: [] },
  ],
};
