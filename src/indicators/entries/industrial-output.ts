import type { Indicator } from '../../schema/indicator.ts';

/** Gross output of industry above designated size */
export const industrialOutput: Indicator = {
  id: 'industrial-output',
  name: '规模以上工业总产值',
  english: 'Gross output of industry above designated size',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '规模以上工业企业产值',
    '规上工业企业产值',
    '规模以上工业总产值',
    '规上工业总产值',
    '规模以上工业产值',
    '规上工业产值',
    '工业总产值',
    '规模工业总产值',
    '限额以上工业总产值',
    '规模以上工业企业总产值',
    '规上工业企业总产值',
  ],
  refuse: ['农业总产值', '高新技术产业总产值', '全部工业总产值'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 300000], growth: [-40, 60] },
  definition: '规模以上工业企业在一定时期内生产的工业最终产品和提供工业性劳务活动的总价值量。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    {
      text: '规模以上工业企业完成工业总产值614亿元,同比增长31.5%。',
      facts: [
        { measure: 'level', value: 614, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 31.5, unit: '%', op: 'eq' },
      ],
    },
  ],
};
