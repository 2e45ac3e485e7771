import type { Indicator } from '../../schema/indicator.ts';

/** Value added of the private economy */
export const privateEconomyValueAdded: Indicator = {
  id: 'private-economy-value-added',
  name: '民营经济增加值',
  english: 'Value added of the private economy',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'business',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['民营经济增加值', '非公有制经济增加值', '非公经济增加值'],
  refuse: ['民营经济总量'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 90000], growth: [-30, 60], share: [5, 98] },
  definition: '个体、私营及私人控股企业等非公有制经济单位的增加值。',
  definitionSource: '各省统计局民营（非公有制）经济核算办法',
  examples: [
    {
      text: '民营经济增加值1805.6亿元、增长9.8%。',
      facts: [
        { measure: 'level', value: 1805.6, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 9.8, unit: '%', op: 'eq' },
      ],
    },
    { text: '民营经济税收增长9.6%。', facts: [] },
  ],
};
