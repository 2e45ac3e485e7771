import type { Indicator } from '../../schema/indicator.ts';

/** Value added of services */
export const servicesValueAdded: Indicator = {
  id: 'services-value-added',
  name: '服务业（第三产业）增加值',
  english: 'Value added of services',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['服务业增加值', '第三产业增加值', '三产增加值', '第三产业', '三产'],
  refuse: [
    '第三产业投资',
    '第三产业比重',
    '第三产业固定资产投资',
    '第三产业税收',
    '生产性服务业增加值',
    '现代服务业增加值',
    '规上服务业增加值',
    '高技术服务业增加值',
    '营利性服务业增加值',
    '其他服务业增加值',
  ],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 120000], growth: [-20, 40], share: [5, 98] },
  definition: '第三产业（服务业，即除第一、第二产业以外的其他行业）所有常住单位的增加值。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    {
      text: '第三产业增加值增长7%,占GDP比重达到51%以上。',
      facts: [
        { measure: 'growth', value: 7, unit: '%', op: 'eq' },
        { measure: 'share', value: 51, unit: '%', op: 'gte' },
      ],
    },
  ],
};
