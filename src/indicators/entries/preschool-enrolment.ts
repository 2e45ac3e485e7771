import type { Indicator } from '../../schema/indicator.ts';

/** Gross enrolment ratio of preschool */
export const preschoolEnrolment: Indicator = {
  id: 'preschool-enrolment',
  name: '学前教育毛入园率',
  english: 'Gross enrolment ratio of preschool',
  unit: '%',
  unitFamily: 'percent',
  theme: 'education',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '学前教育毛入园率',
    '学前三年毛入园率',
    '学前三年教育毛入园率',
    '幼儿毛入园率',
    '学前毛入园率',
    '毛入园率',
    '学前三年入园率',
    '学前教育三年毛入园率',
    '学前教育入园率',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [20, 120], increase: [-5, 40] },
  definition: '在园幼儿数占3—5岁（学前三年）适龄人口数的比例。',
  definitionSource: '教育部《中国教育监测与评价统计指标体系（2020年版）》',
  examples: [
    { text: '学前三年毛入园率达82%。', facts: [{ measure: 'level', value: 82, unit: '%', op: 'eq' }] },
    { text: '高中阶段毛入学率达到90%。', facts: [] },
  ],
};
