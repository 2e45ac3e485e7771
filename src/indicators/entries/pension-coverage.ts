import type { Indicator } from '../../schema/indicator.ts';

/** Coverage of basic pension insurance */
export const pensionCoverage: Indicator = {
  id: 'pension-coverage',
  name: '基本养老保险参保率',
  english: 'Coverage of basic pension insurance',
  unit: '%',
  unitFamily: 'percent',
  theme: 'livelihood',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '城乡居民养老保险参保率',
    '城乡居民养老保险参保覆盖率',
    '城乡居民社会养老保险参保率',
    '城乡居民社会养老保险参保覆盖率',
    '城乡居民基本养老保险参保率',
    '城乡居民基本养老保险参保覆盖率',
    '基本养老保险参保率',
    '基本养老保险参保覆盖率',
    '养老保险参保率',
    '养老保险参保覆盖率',
  ],
  refuse: ['企业职工养老保险参保率'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [30, 100], increase: [-5, 40] },
  definition: '参加基本养老保险的人数占法定应参保人数的比例。',
  definitionSource: '《国民经济和社会发展第十四个五年规划和2035年远景目标纲要》；人力资源社会保障统计制度',
  examples: [
    { text: '城乡居民养老保险参保率达97%。', facts: [{ measure: 'level', value: 97, unit: '%', op: 'eq' }] },
    { text: '企业职工养老保险参保率达97%。', facts: [] },
  ],
};
