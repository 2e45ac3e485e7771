import type { Indicator } from '../../schema/indicator.ts';

/** Value added of modern services */
export const modernServices: Indicator = {
  id: 'modern-services',
  name: '现代服务业增加值',
  english: 'Value added of modern services',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['现代服务业增加值'],
  refuse: [],
  shares: [{ of: 'services-value-added' }, { of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 60000], growth: [-20, 60], share: [2, 95] },
  definition: '信息、金融、科技、商务等知识和技术密集的服务业的增加值。',
  definitionSource: '国家统计局《现代服务业统计分类》（国统字〔2023〕14号）',
  examples: [
    { text: '现代服务业增加值占第三产业增加值比重达到61.1%。', facts: [{ measure: 'share', value: 61.1, unit: '%', op: 'eq' }] },
    { text: '生产性服务业增加值增长8%。', facts: [] },
  ],
};
