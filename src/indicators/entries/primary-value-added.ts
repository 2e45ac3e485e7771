import type { Indicator } from '../../schema/indicator.ts';

/** Value added of the primary industry */
export const primaryValueAdded: Indicator = {
  id: 'primary-value-added',
  name: '第一产业增加值',
  english: 'Value added of the primary industry',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['第一产业增加值', '一产增加值', '第一产业'],
  refuse: ['第一产业投资', '第一产业固定资产投资', '第一产业就业人员', '第一产业从业人员'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 8000], growth: [-20, 20], share: [0, 70] },
  definition: '农、林、牧、渔业（不含农、林、牧、渔专业及辅助性活动）所有常住单位的增加值。',
  definitionSource: '国家统计局《三次产业划分规定》',
  examples: [
    { text: '第一产业增加值增长2.5%。', facts: [{ measure: 'growth', value: 2.5, unit: '%', op: 'eq' }] },
    { text: '第一产业投资增长12%。', facts: [] },
    {
      text: '一产增加值达到86亿元，增长4.1%。',
      facts: [
        { measure: 'level', value: 86, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 4.1, unit: '%', op: 'eq' },
      ],
    },
  ],
};
