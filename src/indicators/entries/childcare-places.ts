import type { Indicator } from '../../schema/indicator.ts';

/** Childcare places */
export const childcarePlaces: Indicator = {
  id: 'childcare-places',
  name: '托位',
  english: 'Childcare places',
  unit: '个',
  unitFamily: 'count',
  units: ['个', '', '张'],
  theme: 'livelihood',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['托位', '托育托位', '婴幼儿托位', '普惠托位', '普惠性托位', '3岁以下婴幼儿托位', '普惠托育托位', '幼儿托位', '托育服务托位'],
  refuse: ['每千人口托位', '千人口托位', '千人托位'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 600000], increase: [1, 200000] },
  definition: '3岁以下婴幼儿托育服务机构可提供的托育名额。',
  definitionSource: '《国务院办公厅关于促进养老托育服务健康发展的意见》（国办发〔2020〕52号）',
  examples: [
    { text: '新增托位1.7万个。', facts: [{ measure: 'increase', value: 1.7, unit: '万个', op: 'eq' }] },
    { text: '每千人口拥有3岁以下婴幼儿托位数达3.69个。', facts: [] },
  ],
};
