import type { Indicator } from '../../schema/indicator.ts';

/** Self-employed individuals */
export const individualBusinesses: Indicator = {
  id: 'individual-businesses',
  name: '个体工商户',
  english: 'Self-employed individuals',
  unit: '户',
  unitFamily: 'count',
  units: ['户', '家', '个'],
  theme: 'business',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['个体工商户', '个体户', '登记个体工商户'],
  refuse: [
    '惠及个体工商户',
    '服务个体工商户',
    '扶持个体工商户',
    '帮助个体工商户',
    '支持个体工商户',
    '为个体工商户',
    '带动个体工商户',
    '帮扶个体工商户',
    '个体工商户减免',
    '个体工商户贷款',
    '个转企',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 9000000], increase: [-100000, 900000] },
  definition: '有经营能力的公民在我国境内从事工商业经营，依法登记的个体工商户户数。',
  definitionSource: '国务院令第755号《促进个体工商户发展条例》',
  examples: [
    { text: '个体工商户达到2.7万户。', facts: [{ measure: 'level', value: 2.7, unit: '万户', op: 'eq' }] },
    { text: '惠及个体工商户贷款2.7亿元。', facts: [] },
  ],
};
