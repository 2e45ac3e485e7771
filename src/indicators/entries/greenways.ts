import type { Indicator } from '../../schema/indicator.ts';

/** Greenways built */
export const greenways: Indicator = {
  id: 'greenways',
  name: '新建绿道',
  english: 'Greenways built',
  unit: '公里',
  unitFamily: 'length',
  flow: 'built',
  theme: 'environment',
  measures: ['level'],
  headline: false,
  names: ['绿道', '城市绿道', '建成绿道'],
  refuse: ['绿道碧道', '绿道网', '绿道和碧道', '绿道、碧道'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 5000] },
  definition: '当年新建的串联公园绿地和自然、人文资源、供步行和骑行的绿色廊道长度。',
  definitionSource: '住房城乡建设部《绿道规划设计导则》',
  examples: [
    { text: '新增绿道200公里。', facts: [{ measure: 'level', value: 200, unit: '公里', op: 'eq' }] },
    { text: '建成绿道碧道149.8公里。', facts: [] },
  ],
};
