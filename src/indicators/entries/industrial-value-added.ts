import type { Indicator } from '../../schema/indicator.ts';

/** Value added of industry above designated size */
export const industrialValueAdded: Indicator = {
  id: 'industrial-value-added',
  name: '规模以上工业增加值',
  english: 'Value added of industry above designated size',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: true,
  names: [
    '规模以上工业',
    '规模以上工业增加值',
    '规上工业增加值',
    '规模以上工业企业增加值',
    '规上工业企业增加值',
    '规模工业增加值',
    '规模工业企业增加值',
    '限额以上工业增加值',
    '工业增加值',
    '规模以上工业企业完成增加值',
    '规上工业',
    '规模工业',
  ],
  refuse: ['规上工业总产值', '规上工业企业', '规上工业利润', '规上工业营业收入'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 60000], growth: [-40, 60] },
  definition: '年主营业务收入2000万元及以上的工业法人单位（规模以上工业）在一定时期内工业生产活动的最终成果。增速按可比价格计算。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '规上工业增加值增长8.5%左右。', facts: [{ measure: 'growth', value: 8.5, unit: '%', op: 'approx' }] },
    { text: '规上工业企业能耗下降5.5%。', facts: [] },
  ],
};
