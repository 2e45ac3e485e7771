import type { Indicator } from '../../schema/indicator.ts';

/** Permanent resident population */
export const permanentPopulation: Indicator = {
  id: 'permanent-population',
  name: '常住人口',
  english: 'Permanent resident population',
  unit: '万人',
  unitFamily: 'people',
  flow: 'stock',
  theme: 'population',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['常住人口', '常住人口总数', '常住人口总量', '年末常住人口', '常住总人口'],
  refuse: ['城镇常住人口', '农村常住人口', '常住人口城镇化率', '常住人口基本公共服务', '建成区常住人口', '城区常住人口', '常住人口占'],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.1, 15000], increase: [-500, 500] },
  definition: '实际经常居住在本地半年以上的人口。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '常住人口达到512.6万人。', facts: [{ measure: 'level', value: 512.6, unit: '万人', op: 'eq' }] },
    { text: '城区常住人口达到120万人。', facts: [] },
  ],
};
