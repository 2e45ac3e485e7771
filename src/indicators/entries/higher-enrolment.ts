import type { Indicator } from '../../schema/indicator.ts';

/** Gross enrolment ratio of higher education */
export const higherEnrolment: Indicator = {
  id: 'higher-enrolment',
  name: '高等教育毛入学率',
  english: 'Gross enrolment ratio of higher education',
  unit: '%',
  unitFamily: 'percent',
  theme: 'education',
  measures: ['level', 'increase'],
  headline: false,
  names: ['高等教育毛入学率', '高校毛入学率', '高等学校毛入学率'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [3, 110], increase: [-5, 40] },
  definition: '高等教育在学人数占18—22岁人口数的比例。',
  definitionSource: '教育部《中国教育监测与评价统计指标体系（2020年版）》',
  examples: [
    { text: '高等教育毛入学率提高至57%以上。', facts: [{ measure: 'level', value: 57, unit: '%', op: 'gte' }] },
    { text: '高中阶段毛入学率达到90%。', facts: [] },
  ],
};
