import type { Indicator } from '../../schema/indicator.ts';

/** Primary and secondary school places added */
export const compulsorySchoolPlaces: Indicator = {
  id: 'compulsory-school-places',
  name: '新增中小学（义务教育）学位',
  english: 'Primary and secondary school places added',
  unit: '个',
  unitFamily: 'count',
  units: ['个', '', '座'],
  flow: 'built',
  theme: 'education',
  measures: ['level'],
  headline: false,
  names: [
    '增加公办中小学学位',
    '增加公办义务教育学位',
    '增加公办义务教育阶段学位',
    '增加中小学学位',
    '增加义务教育学位',
    '增加义务教育阶段学位',
    '公办中小学学位',
    '公办义务教育学位',
    '公办义务教育阶段学位',
    '中小学学位',
    '义务教育学位',
    '义务教育阶段学位',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [10, 900000] },
  definition: '当年新增的中小学（义务教育阶段）学位数，多指公办学位。',
  definitionSource: '教育部教育事业统计',
  examples: [
    { text: '新增公办义务教育学位11.4万个。', facts: [{ measure: 'level', value: 11.4, unit: '万个', op: 'eq' }] },
    { text: '新增幼儿园学位2万个。', facts: [] },
  ],
};
