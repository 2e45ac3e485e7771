import type { Indicator } from '../../schema/indicator.ts';

/** Value added of strategic emerging industries */
export const strategicEmergingValueAdded: Indicator = {
  id: 'strategic-emerging-value-added',
  name: '战略性新兴产业增加值',
  english: 'Value added of strategic emerging industries',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: [
    '规上战略性新兴产业增加值',
    '规上战新产业增加值',
    '规模以上战略性新兴产业增加值',
    '规模以上战新产业增加值',
    '战略性新兴产业增加值',
    '战新产业增加值',
    '工业战略性新兴产业增加值',
    '工业战新产业增加值',
  ],
  refuse: ['农业战略性新兴产业增加值', '战略性新兴服务业增加值'],
  shares: [{ of: 'gdp' }, { of: 'industrial-value-added' }],
  higherIsBetter: true,
  plausible: { level: [0.01, 25000], growth: [-60, 200], share: [0, 95] },
  definition:
    '新一代信息技术、高端装备、新材料、生物、新能源汽车、新能源、节能环保、数字创意、相关服务等产业的增加值；许多地方只计其中工业部分。',
  definitionSource: '国家统计局《战略性新兴产业分类（2018）》',
  examples: [
    {
      text: '战略性新兴产业增加值1420亿元，占地区生产总值的48%。',
      facts: [
        { measure: 'level', value: 1420, unit: '亿元', op: 'eq' },
        { measure: 'share', value: 48, unit: '%', op: 'eq' },
      ],
    },
    { text: '战略性新兴产业产值增长15%。', facts: [] },
  ],
};
