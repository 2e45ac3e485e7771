import type { Indicator } from '../../schema/indicator.ts';

/** Gross enrolment ratio of senior secondary education */
export const highSchoolEnrolment: Indicator = {
  id: 'high-school-enrolment',
  name: '高中阶段毛入学率',
  english: 'Gross enrolment ratio of senior secondary education',
  unit: '%',
  unitFamily: 'percent',
  theme: 'education',
  measures: ['level', 'increase'],
  headline: false,
  names: ['高中阶段毛入学率', '高中阶段教育毛入学率', '高中毛入学率', '高中阶段学生毛入学率', '高中段毛入学率'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [20, 130], increase: [-5, 40] },
  definition: '高中阶段教育在校学生总数占15—17岁适龄人口数的比例。',
  definitionSource: '教育部《中国教育监测与评价统计指标体系（2020年版）》',
  examples: [
    { text: '高中阶段毛入学率达到90%以上。', facts: [{ measure: 'level', value: 90, unit: '%', op: 'gte' }] },
    { text: '高等教育毛入学率达到57%。', facts: [] },
  ],
};
