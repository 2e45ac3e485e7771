import type { Indicator } from '../../schema/indicator.ts';

/** E-commerce transactions */
export const eCommerce: Indicator = {
  id: 'e-commerce',
  name: '电子商务交易额',
  english: 'E-commerce transactions',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'consumption',
  measures: ['level', 'growth'],
  headline: false,
  names: ['电子商务交易额', '电子商务交易总额', '电商交易额', '电商交易总额', '网络交易额', '电子商务年交易额'],
  refuse: ['跨境电子商务交易额', '跨境电商交易额', '农村电商交易额', '农村电子商务交易额', '农产品电商交易额'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 80000], growth: [-50, 200] },
  definition: '通过电子商务交易平台（含自建和第三方平台）达成的商品和服务交易金额。',
  definitionSource: '国家统计局电子商务交易情况统计调查制度',
  examples: [
    { text: '电子商务交易额增长44.9%。', facts: [{ measure: 'growth', value: 44.9, unit: '%', op: 'eq' }] },
    { text: '跨境电商交易额增长44.9%。', facts: [] },
  ],
};
