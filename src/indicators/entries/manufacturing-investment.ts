import type { Indicator } from '../../schema/indicator.ts';

/** Investment in manufacturing */
export const manufacturingInvestment: Indicator = {
  id: 'manufacturing-investment',
  name: '制造业投资',
  english: 'Investment in manufacturing',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['制造业投资', '制造业固定资产投资'],
  refuse: ['高技术制造业投资', '先进制造业投资', '装备制造业投资'],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-70, 200] },
  definition: '固定资产投资中投向制造业的部分。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '高技术制造业投资增长30%。', facts: [] },
    { text: '其中制造业投资增长48.6%。', facts: [{ measure: 'growth', value: 48.6, unit: '%', op: 'eq' }] },
  ],
};
