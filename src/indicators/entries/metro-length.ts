import type { Indicator } from '../../schema/indicator.ts';

/** Length of urban rail transit in operation */
export const metroLength: Indicator = {
  id: 'metro-length',
  name: '城市轨道交通运营里程',
  english: 'Length of urban rail transit in operation',
  unit: '公里',
  unitFamily: 'length',
  flow: 'stock',
  theme: 'infrastructure',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: [
    '轨道交通运营里程',
    '地铁运营里程',
    '城市轨道交通运营里程',
    '轨道交通通车里程',
    '轨道交通运营总里程',
    '地铁通车里程',
    '地铁运营总里程',
    '轨道交通运营线路总长',
    '轨道交通运营线网',
    '城市轨道交通运营总里程',
    '轨道交通运营线网里程',
  ],
  refuse: ['轨道交通在建里程', '地铁在建里程'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 1500], increase: [1, 300] },
  definition: '期末投入运营的城市轨道交通线路长度。',
  definitionSource: '交通运输部《城市轨道交通运营统计指标》',
  examples: [
    { text: '地铁运营里程超过300公里，在建里程275公里。', facts: [{ measure: 'level', value: 300, unit: '公里', op: 'gt' }] },
    { text: '轨道交通在建里程275公里。', facts: [] },
  ],
};
