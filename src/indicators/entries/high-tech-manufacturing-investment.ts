import type { Indicator } from '../../schema/indicator.ts';

/** Investment in high-tech manufacturing */
export const highTechManufacturingInvestment: Indicator = {
  id: 'high-tech-manufacturing-investment',
  name: '高技术制造业投资',
  english: 'Investment in high-tech manufacturing',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['高技术制造业投资', '高技术制造业固定资产投资'],
  refuse: [],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 8000], growth: [-80, 300] },
  definition: '高技术产业（制造业）分类所列行业的固定资产投资。',
  definitionSource: '国家统计局《高技术产业（制造业）分类（2017）》',
  examples: [
    { text: '高技术制造业投资增长11.5%。', facts: [{ measure: 'growth', value: 11.5, unit: '%', op: 'eq' }] },
    { text: '高技术制造业增加值增长11.5%。', facts: [] },
  ],
};
