import type { Indicator } from '../../schema/indicator.ts';

/** Provincial key projects */
export const provincialKeyProjects: Indicator = {
  id: 'provincial-key-projects',
  name: '省重点项目数',
  english: 'Provincial key projects',
  unit: '个',
  unitFamily: 'count',
  units: ['个', '项'],
  flow: 'adds-up',
  theme: 'investment',
  measures: ['level'],
  headline: false,
  names: ['省重点项目', '省级重点项目', '省重点建设项目', '省级重点建设项目'],
  refuse: ['省重点项目库', '省重点项目投资', '省级重点项目投资'],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [1, 4000] },
  definition: '列入省级年度重点建设项目计划、在本地实施的项目个数。',
  definitionSource: '各省重点建设项目管理办法',
  examples: [
    { text: '实施省重点项目28个。', facts: [{ measure: 'level', value: 28, unit: '个', op: 'eq' }] },
    { text: '省重点项目投资增长28%。', facts: [] },
  ],
};
