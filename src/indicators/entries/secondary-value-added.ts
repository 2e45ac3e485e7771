import type { Indicator } from '../../schema/indicator.ts';

/** Value added of the secondary industry */
export const secondaryValueAdded: Indicator = {
  id: 'secondary-value-added',
  name: '第二产业增加值',
  english: 'Value added of the secondary industry',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['第二产业增加值', '二产增加值', '第二产业'],
  refuse: ['第二产业投资', '第二产业固定资产投资', '第二产业税收', '第二产业从业人员'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 60000], growth: [-30, 50], share: [2, 90] },
  definition: '采矿业，制造业，电力、热力、燃气及水生产和供应业，建筑业所有常住单位的增加值。',
  definitionSource: '国家统计局《三次产业划分规定》',
  examples: [
    {
      text: '第二产业增加值增长8.3%，占地区生产总值的比重达到41%。',
      facts: [
        { measure: 'growth', value: 8.3, unit: '%', op: 'eq' },
        { measure: 'share', value: 41, unit: '%', op: 'eq' },
      ],
    },
    { text: '第二产业投资增长12%。', facts: [] },
  ],
};
