import type { Indicator } from '../../schema/indicator.ts';

/** Gross ocean product */
export const marineOutput: Indicator = {
  id: 'marine-output',
  name: '海洋生产总值',
  english: 'Gross ocean product',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['海洋生产总值', '海洋经济生产总值', '海洋经济增加值', '海洋GDP'],
  refuse: ['海洋经济总产值'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 25000], growth: [-30, 60], share: [0, 80] },
  definition: '海洋产业、海洋科研教育、海洋公共管理服务、海洋上下游产业增加值之和。',
  definitionSource: 'GB/T 20794—2021《海洋及相关产业分类》',
  examples: [
    { text: '海洋生产总值达1.52万亿元，年均增长10.7%。', facts: [{ measure: 'level', value: 1.52, unit: '万亿元', op: 'eq' }] },
    { text: '海洋产业总产值达1.52万亿元。', facts: [] },
  ],
};
