import type { Indicator } from '../../schema/indicator.ts';

/** Value added of core industries of the digital economy */
export const digitalCoreValueAdded: Indicator = {
  id: 'digital-core-value-added',
  name: '数字经济核心产业增加值',
  english: 'Value added of core industries of the digital economy',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['数字经济核心产业增加值'],
  refuse: ['数字经济核心制造业增加值', '数字经济核心产业营收', '数字经济核心产业营业收入'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 30000], growth: [-30, 100], share: [0, 60] },
  definition: '数字产品制造业、数字产品服务业、数字技术应用业、数字要素驱动业的增加值，是数字经济发展的基础。',
  definitionSource: '国家统计局《数字经济及其核心产业统计分类（2021）》',
  examples: [
    {
      text: '数字经济核心产业增加值增长12%，占地区生产总值的比重达到8.1%。',
      facts: [
        { measure: 'growth', value: 12, unit: '%', op: 'eq' },
        { measure: 'share', value: 8.1, unit: '%', op: 'eq' },
      ],
    },
    { text: '数字经济核心产业营收增长10.9%。', facts: [] },
  ],
};
