import type { Indicator } from '../../schema/indicator.ts';

/** Service enterprises above designated size */
export const serviceFirms: Indicator = {
  id: 'service-firms',
  name: '规模以上服务业企业',
  english: 'Service enterprises above designated size',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'business',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['规模以上服务业企业', '规上服务业企业', '规上服务企业', '规模以上服务企业', '规上服务业单位'],
  refuse: ['规上服务业企业营业收入', '规模以上服务业企业营业收入', '规模以上服务业企业倍增计划'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 60000], increase: [-300, 8000] },
  definition: '年营业收入达到国家规定标准的服务业法人单位。',
  definitionSource: '国家统计局一套表统计调查制度',
  examples: [
    { text: '新增规上服务业企业95家。', facts: [{ measure: 'increase', value: 95, unit: '家', op: 'eq' }] },
    { text: '规上服务业企业营业收入增长9.5%。', facts: [] },
  ],
};
