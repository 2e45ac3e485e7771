import type { Indicator } from '../../schema/indicator.ts';

/** Sales ratio of industrial products */
export const industrialSalesRate: Indicator = {
  id: 'industrial-sales-rate',
  name: '规模以上工业产销率',
  english: 'Sales ratio of industrial products',
  unit: '%',
  unitFamily: 'percent',
  theme: 'industry',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '工业产销率',
    '工业产品产销率',
    '工业企业产销率',
    '规上工业产销率',
    '规模以上工业产销率',
    '规模以上工业产品产销率',
    '规模以上工业企业产销率',
    '规上工业企业产销率',
    '产品产销率',
    '工业产品销售率',
    '产销率',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [60, 130], increase: [-20, 20] },
  definition: '报告期工业销售产值与同期工业总产值之比，反映工业产品已实现销售的程度。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    { text: '工业产品产销率达到97.6%。', facts: [{ measure: 'level', value: 97.6, unit: '%', op: 'eq' }] },
    { text: '主要农产品销售率达到97.6%。', facts: [] },
  ],
};
