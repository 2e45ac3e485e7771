import type { Indicator } from '../../schema/indicator.ts';

/** Value added of the digital economy */
export const digitalEconomy: Indicator = {
  id: 'digital-economy',
  name: '数字经济增加值',
  english: 'Value added of the digital economy',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['数字经济增加值', '数字经济规模', '数字经济总规模', '数字经济总量'],
  refuse: [],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.5, 90000], growth: [-30, 100], share: [1, 80] },
  definition: '数字经济核心产业与产业数字化带来的增加值之和；多为研究机构或地方测算，无全国统一口径。',
  definitionSource: '中国信息通信研究院《中国数字经济发展研究报告》',
  examples: [
    { text: '数字经济增加值预计达3.2万亿元。', facts: [{ measure: 'level', value: 3.2, unit: '万亿元', op: 'eq' }] },
    { text: '数字经济核心产业营收增长10%。', facts: [] },
  ],
};
