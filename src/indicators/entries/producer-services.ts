import type { Indicator } from '../../schema/indicator.ts';

/** Value added of producer services */
export const producerServices: Indicator = {
  id: 'producer-services',
  name: '生产性服务业增加值',
  english: 'Value added of producer services',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['生产性服务业增加值'],
  refuse: [],
  shares: [{ of: 'services-value-added' }, { of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 60000], growth: [-20, 60], share: [2, 95] },
  definition: '为生产活动提供的研发设计、货物运输、信息、金融、节能环保、租赁、商务、人力资源等服务业的增加值。',
  definitionSource: '国家统计局《生产性服务业统计分类（2019）》',
  examples: [
    { text: '生产性服务业增加值占服务业增加值比重达到55%。', facts: [{ measure: 'share', value: 55, unit: '%', op: 'eq' }] },
    { text: '现代服务业增加值增长8%。', facts: [] },
  ],
};
