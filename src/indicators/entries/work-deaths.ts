import type { Indicator } from '../../schema/indicator.ts';

/** Deaths in work-safety accidents */
export const workDeaths: Indicator = {
  id: 'work-deaths',
  name: '生产安全事故死亡人数',
  english: 'Deaths in work-safety accidents',
  unit: '人',
  unitFamily: 'people',
  theme: 'safety',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '生产安全事故死亡人数',
    '安全生产事故死亡人数',
    '安全事故死亡人数',
    '事故死亡人数',
    '各类事故死亡人数',
    '各类生产安全事故死亡人数',
  ],
  refuse: ['交通事故死亡人数', '道路交通事故死亡人数', '火灾事故死亡人数'],
  shares: [],
  higherIsBetter: false,
  plausible: { level: [0, 20000], growth: [-100, 100] },
  definition: '当年生产安全事故造成的死亡人数。',
  definitionSource: '应急管理部《生产安全事故统计调查制度》',
  examples: [
    { text: '生产安全事故起数、死亡人数分别下降18%、13%。', facts: [{ measure: 'growth', value: -13, unit: '%', op: 'eq' }] },
    { text: '交通事故死亡人数下降28.2%。', facts: [] },
  ],
};
