import type { Indicator } from '../../schema/indicator.ts';

/** People insured under basic pension insurance */
export const pensionInsured: Indicator = {
  id: 'pension-insured',
  name: '基本养老保险参保人数',
  english: 'People insured under basic pension insurance',
  unit: '万人',
  unitFamily: 'people',
  flow: 'stock',
  theme: 'livelihood',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['基本养老保险参保人数', '养老保险参保人数', '基本养老保险参保人员', '基本养老保险参保总人数'],
  refuse: [
    '城乡居民养老保险参保人数',
    '城乡居民基本养老保险参保人数',
    '城乡居民社会养老保险参保人数',
    '企业职工养老保险参保人数',
    '企业职工基本养老保险参保人数',
    '城镇职工养老保险参保人数',
    '城镇职工基本养老保险参保人数',
    '职工养老保险参保人数',
    '机关事业单位养老保险参保人数',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.5, 12000], growth: [-20, 60], increase: [-100, 2000] },
  definition: '期末参加基本养老保险（职工和城乡居民合计）的人数。',
  definitionSource: '人力资源社会保障部人力资源社会保障统计制度',
  examples: [
    { text: '基本养老保险参保人数达到320万人。', facts: [{ measure: 'level', value: 320, unit: '万人', op: 'eq' }] },
    { text: '企业职工基本养老保险参保人数达到320万人。', facts: [] },
  ],
};
