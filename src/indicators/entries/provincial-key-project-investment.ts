import type { Indicator } from '../../schema/indicator.ts';

/** Investment completed in provincial key projects */
export const provincialKeyProjectInvestment: Indicator = {
  id: 'provincial-key-project-investment',
  name: '省重点项目完成投资',
  english: 'Investment completed in provincial key projects',
  unit: '亿元',
  unitFamily: 'money',
  flow: 'adds-up',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '省重点项目完成投资',
    '省重点项目年度完成投资',
    '省重点项目实际完成投资',
    '省重点建设项目完成投资',
    '省重点建设项目年度完成投资',
    '省重点建设项目实际完成投资',
    '省级重点项目完成投资',
    '省级重点项目年度完成投资',
    '省级重点项目实际完成投资',
    '省级重点建设项目完成投资',
    '省级重点建设项目年度完成投资',
    '省级重点建设项目实际完成投资',
  ],
  refuse: ['省重点项目总投资', '省级重点项目总投资'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 15000], growth: [-70, 200] },
  definition: '列入省级年度重点建设项目计划的项目当年完成的投资。',
  definitionSource: '各省重点建设项目管理办法',
  examples: [
    { text: '省重点项目完成投资253.5亿元。', facts: [{ measure: 'level', value: 253.5, unit: '亿元', op: 'eq' }] },
    { text: '市重点项目完成投资253.5亿元。', facts: [] },
  ],
};
