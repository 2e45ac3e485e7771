import type { Indicator } from '../../schema/indicator.ts';

/** Coverage of the rural cooperative medical scheme */
export const ruralCooperativeMedical: Indicator = {
  id: 'rural-cooperative-medical',
  name: '新农合参合率',
  english: 'Coverage of the rural cooperative medical scheme',
  unit: '%',
  unitFamily: 'percent',
  theme: 'livelihood',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '新农合参合率',
    '新型农村合作医疗参合率',
    '农村合作医疗参合率',
    '新型农村合作医疗参保率',
    '新农合参保率',
    '参合率',
    '新型农村合作医疗覆盖率',
    '新型农村合作医疗农民参合率',
    '农民参合率',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [10, 100], increase: [-5, 60] },
  definition: '参加新型农村合作医疗的人数占农业人口的比例（2016年起并入城乡居民医保）。',
  definitionSource: '原卫生部《新型农村合作医疗统计调查制度》',
  examples: [
    { text: '新农合参合率达到98%。', facts: [{ measure: 'level', value: 98, unit: '%', op: 'eq' }] },
    { text: '医疗保险参保率达到98%。', facts: [] },
  ],
};
