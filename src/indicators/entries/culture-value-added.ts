import type { Indicator } from '../../schema/indicator.ts';

/** Value added of culture and related industries */
export const cultureValueAdded: Indicator = {
  id: 'culture-value-added',
  name: '文化产业增加值',
  english: 'Value added of culture and related industries',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'culture',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['文化产业增加值', '文化及相关产业增加值', '文化创意产业增加值'],
  refuse: [],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.01, 8000], growth: [-40, 80], share: [0, 30] },
  definition: '为社会公众提供文化产品和文化相关产品的生产活动的增加值。',
  definitionSource: '国家统计局《文化及相关产业分类（2018）》',
  examples: [
    { text: '文化产业增加值占地区生产总值的比重达到5.1%。', facts: [{ measure: 'share', value: 5.1, unit: '%', op: 'eq' }] },
    { text: '文化产业投资增长12%。', facts: [] },
  ],
};
