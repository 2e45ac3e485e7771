import type { Indicator } from '../../schema/indicator.ts';

/** Investment in high-tech industries */
export const highTechInvestment: Indicator = {
  id: 'high-tech-investment',
  name: '高技术产业投资',
  english: 'Investment in high-tech industries',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['高技术产业投资', '高技术产业固定资产投资'],
  refuse: ['高新技术产业投资'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 12000], growth: [-80, 300] },
  definition: '高技术制造业和高技术服务业的固定资产投资。',
  definitionSource: '国家统计局《高技术产业（制造业）分类（2017）》《高技术产业（服务业）分类（2018）》',
  examples: [
    { text: '高技术产业投资增长18.2%。', facts: [{ measure: 'growth', value: 18.2, unit: '%', op: 'eq' }] },
    { text: '高新技术产业投资增长35.9%。', facts: [] },
  ],
};
