import type { Indicator } from '../../schema/indicator.ts';

/** Enterprises registered */
export const enterprisesStock: Indicator = {
  id: 'enterprises-stock',
  name: '实有企业',
  english: 'Enterprises registered',
  unit: '户',
  unitFamily: 'count',
  units: ['户', '家', '个'],
  theme: 'business',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['实有企业', '在册企业', '企业总量', '企业总数', '各类企业总数', '实有各类企业'],
  refuse: [
    '规上企业总数',
    '规模企业总数',
    '规模以上企业总数',
    '规模企业总量',
    '规模以上企业总量',
    '民营企业总数',
    '私营企业总数',
    '私营企业总量',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [10, 9000000] },
  definition: '期末登记在册的企业户数（不含个体工商户和农民专业合作社）。',
  definitionSource: '市场监管总局《市场主体登记管理条例》登记统计',
  examples: [
    { text: '实有企业首次突破200万户。', facts: [{ measure: 'level', value: 200, unit: '万户', op: 'gt' }] },
    { text: '在册各类市场主体26万户。', facts: [] },
  ],
};
