import type { Indicator } from '../../schema/indicator.ts';

/** Length of railways in operation */
export const railwayLength: Indicator = {
  id: 'railway-length',
  name: '铁路运营里程',
  english: 'Length of railways in operation',
  unit: '公里',
  unitFamily: 'length',
  flow: 'stock',
  theme: 'infrastructure',
  measures: ['level', 'increase'],
  headline: false,
  names: ['铁路运营里程', '铁路营运里程', '铁路营业里程', '铁路通车里程', '铁路里程', '铁路总里程', '铁路运营总里程', '铁路通车总里程'],
  refuse: ['高速铁路运营里程', '高速铁路里程', '城际铁路运营里程', '电气化铁路里程', '在建铁路里程', '铁路在建里程', '地方铁路里程'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 16000], increase: [1, 2500] },
  definition: '期末已投入运营的铁路长度，含高速铁路，不含城市轨道交通。',
  definitionSource: '国家铁路局《铁路行业统计公报》',
  examples: [
    { text: '铁路运营里程达到1180公里。', facts: [{ measure: 'level', value: 1180, unit: '公里', op: 'eq' }] },
    { text: '高速铁路里程达到520公里。', facts: [] },
  ],
};
