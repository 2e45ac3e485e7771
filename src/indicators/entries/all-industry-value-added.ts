import type { Indicator } from '../../schema/indicator.ts';

/** Value added of industry */
export const allIndustryValueAdded: Indicator = {
  id: 'all-industry-value-added',
  name: '全部工业增加值',
  english: 'Value added of industry',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['全部工业增加值', '全口径工业增加值', '全社会工业增加值', '全部工业完成增加值'],
  refuse: [],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 60000], growth: [-40, 60] },
  definition:
    '全部工业企业（不论规模大小）在一定时期内工业生产活动的最终成果。报告只写“工业增加值”而说金额或占比时，指的是它。增速按可比价格计算。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    {
      text: '全部工业增加值达到263.5亿元，增长6.8%。',
      facts: [
        { measure: 'level', value: 263.5, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 6.8, unit: '%', op: 'eq' },
      ],
    },
    { text: '规上工业增加值增长6.8%。', facts: [] },
  ],
};
