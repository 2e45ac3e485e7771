import type { Indicator } from '../../schema/indicator.ts';

/** Affordable housing */
export const affordableHousing: Indicator = {
  id: 'affordable-housing',
  name: '保障性住房',
  english: 'Affordable housing',
  unit: '套',
  unitFamily: 'count',
  units: ['套', '套（户）', '户', '套（间）'],
  flow: 'built',
  theme: 'livelihood',
  measures: ['level'],
  headline: false,
  names: [
    '保障性住房',
    '保障性安居工程',
    '保障房',
    '城镇保障性安居工程',
    '各类保障性住房',
    '各类保障房',
    '城镇保障性住房',
    '保障性安居工程住房',
  ],
  refuse: ['人才住房和保障性住房', '人才和保障性住房', '保障性住房项目', '保障性租赁住房'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 900000] },
  definition: '当年开工、筹集、建成或分配的保障性住房套数；环节以原句为准。',
  definitionSource: '《国务院办公厅关于保障性安居工程建设和管理的指导意见》（国办发〔2011〕45号）',
  examples: [
    { text: '新开工保障性住房3.4万套。', facts: [{ measure: 'level', value: 3.4, unit: '万套', op: 'eq' }] },
    { text: '开工筹集人才住房和保障性住房1.46万套。', facts: [] },
  ],
};
