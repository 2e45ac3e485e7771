import type { Indicator } from '../../schema/indicator.ts';

/** Gross output value of construction */
export const constructionOutput: Indicator = {
  id: 'construction-output',
  name: '建筑业总产值',
  english: 'Gross output value of construction',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth'],
  headline: false,
  names: ['建筑业总产值', '建筑业产值', '资质以上建筑业总产值', '建筑企业总产值'],
  refuse: ['装配式建筑业产值'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 50000], growth: [-60, 100] },
  definition: '以货币表现的建筑业企业在一定时期内生产的建筑业产品和服务的总和。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    {
      text: '建筑业总产值达到320亿元，增长7.5%。',
      facts: [
        { measure: 'level', value: 320, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 7.5, unit: '%', op: 'eq' },
      ],
    },
    { text: '建筑业税收增长7.5%。', facts: [] },
  ],
};
