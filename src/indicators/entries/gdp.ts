import type { Indicator } from '../../schema/indicator.ts';

/** Gross regional product */
export const gdp: Indicator = {
  id: 'gdp',
  name: '地区生产总值',
  english: 'Gross regional product',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth'],
  headline: true,
  names: ['地区生产总值', '生产总值', '本地生产总值', '国内生产总值', 'GDP', '地区GDP', '经济总量'],
  refuse: [
    '绿色GDP',
    '人均GDP',
    '单位GDP',
    '万元GDP',
    '人均生产总值',
    '人均地区生产总值',
    '单位地区生产总值',
    '单位生产总值',
    '万元生产总值',
    '海洋生产总值',
    '农业生产总值',
    '工业生产总值',
    '旅游生产总值',
    '民营经济总量',
    '数字经济总量',
    '海洋经济总量',
    '县域经济总量',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 200000], growth: [-20, 30] },
  definition: '一个地区所有常住单位在一定时期内生产活动的最终成果，按市场价格计算。增速按可比价格（不变价）计算。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    {
      text: '全年地区生产总值439.23亿元,同比增长4.8%。',
      facts: [
        { measure: 'level', value: 439.23, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 4.8, unit: '%', op: 'eq' },
      ],
    },
    { text: '单位GDP能耗下降3%。', facts: [] },
  ],
};
