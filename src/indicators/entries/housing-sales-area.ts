import type { Indicator } from '../../schema/indicator.ts';

/** Floor space of commercialised buildings sold */
export const housingSalesArea: Indicator = {
  id: 'housing-sales-area',
  name: '商品房销售面积',
  english: 'Floor space of commercialised buildings sold',
  unit: '万平方米',
  unitFamily: 'square-metres',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['新建商品房销售面积', '新建商品住房销售面积', '新建商品住宅销售面积', '商品房销售面积', '商品住房销售面积', '商品住宅销售面积'],
  refuse: [],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.05, 30000], growth: [-80, 200] },
  definition: '报告期内出售新建商品房屋的合同总面积。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    {
      text: '新建商品房销售面积超过60万平方米，同比增长115.6%。',
      facts: [
        { measure: 'level', value: 60, unit: '万平方米', op: 'gt' },
        { measure: 'growth', value: 115.6, unit: '%', op: 'eq' },
      ],
    },
    { text: '商品房销售额增长28.1%。', facts: [] },
  ],
};
