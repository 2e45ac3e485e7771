import type { Indicator } from '../../schema/indicator.ts';

/** Public cultural performances */
export const publicPerformances: Indicator = {
  id: 'public-performances',
  name: '文化惠民演出',
  english: 'Public cultural performances',
  unit: '场',
  unitFamily: 'count',
  units: ['场', '场次', '次'],
  flow: 'adds-up',
  theme: 'culture',
  measures: ['level'],
  headline: false,
  names: [
    '文化惠民演出',
    '惠民演出',
    '公益惠民演出',
    '送戏下乡',
    '文化惠民巡演',
    '惠民文艺演出',
    '公益演出',
    '文艺惠民演出',
    '送戏下乡演出',
    '公益文艺演出',
    '公益性演出',
  ],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 200000] },
  definition: '当年组织的公益性、惠民文艺演出场次。',
  definitionSource: '文化和旅游部《全国文化文物和旅游统计调查制度》',
  examples: [
    { text: '开展文化惠民演出795场，放映公益电影7272场。', facts: [{ measure: 'level', value: 795, unit: '场', op: 'eq' }] },
    { text: '文化惠民演出经费795万元。', facts: [] },
  ],
};
