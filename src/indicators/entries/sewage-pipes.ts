import type { Indicator } from '../../schema/indicator.ts';

/** Sewage pipes laid */
export const sewagePipes: Indicator = {
  id: 'sewage-pipes',
  name: '新建污水管网',
  english: 'Sewage pipes laid',
  unit: '公里',
  unitFamily: 'length',
  flow: 'built',
  theme: 'environment',
  measures: ['level'],
  headline: false,
  names: [
    '污水管网',
    '新铺设污水管网',
    '铺设污水管网',
    '新建改造污水管网',
    '新改建污水管网',
    '新建和修复污水管网',
    '城镇污水管网',
    '污水管道',
    '城市污水管网',
  ],
  refuse: ['雨污分流管网', '雨污水管网'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 60000] },
  definition: '当年新建（改造）的污水收集管网长度。',
  definitionSource: '住房城乡建设部《城市（县城）和村镇建设统计调查制度》',
  examples: [
    { text: '新建污水管网2855公里。', facts: [{ measure: 'level', value: 2855, unit: '公里', op: 'eq' }] },
    { text: '累计建成污水管网1.2万公里。', facts: [] },
  ],
};
