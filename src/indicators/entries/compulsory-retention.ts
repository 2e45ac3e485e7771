import type { Indicator } from '../../schema/indicator.ts';

/** Retention rate of nine-year compulsory education */
export const compulsoryRetention: Indicator = {
  id: 'compulsory-retention',
  name: '九年义务教育巩固率',
  english: 'Retention rate of nine-year compulsory education',
  unit: '%',
  unitFamily: 'percent',
  theme: 'education',
  measures: ['level', 'increase'],
  headline: false,
  names: ['九年义务教育巩固率', '义务教育巩固率', '义务教育阶段巩固率', '九年制义务教育巩固率'],
  refuse: ['小学巩固率', '初中巩固率'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [60, 100], increase: [-5, 15] },
  definition: '初中毕业班学生数占该年级入小学一年级时学生数的比例。',
  definitionSource: '教育部《中国教育监测与评价统计指标体系（2020年版）》',
  examples: [
    { text: '九年义务教育巩固率99.6%。', facts: [{ measure: 'level', value: 99.6, unit: '%', op: 'eq' }] },
    { text: '初中巩固率99.6%。', facts: [] },
  ],
};
