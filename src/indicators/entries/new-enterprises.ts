import type { Indicator } from '../../schema/indicator.ts';

/** Newly registered enterprises */
export const newEnterprises: Indicator = {
  id: 'new-enterprises',
  name: '新设企业',
  english: 'Newly registered enterprises',
  unit: '户',
  unitFamily: 'count',
  units: ['户', '家', '个'],
  flow: 'adds-up',
  theme: 'business',
  measures: ['level', 'growth'],
  headline: false,
  names: ['新登记企业', '新设企业', '新设立企业', '新注册企业', '新增注册企业', '新增登记企业', '新登记注册企业', '新办企业'],
  refuse: ['新设企业开办'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 900000], growth: [-70, 200] },
  definition: '当年新登记注册的企业户数（不含个体工商户和农民专业合作社）。',
  definitionSource: '市场监管总局《市场主体登记管理条例》登记统计',
  examples: [
    {
      text: '新设立企业873家，增长30.7%。',
      facts: [
        { measure: 'level', value: 873, unit: '家', op: 'eq' },
        { measure: 'growth', value: 30.7, unit: '%', op: 'eq' },
      ],
    },
    { text: '新增企业技术中心8家。', facts: [] },
  ],
};
