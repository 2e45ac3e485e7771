import type { Indicator } from '../../schema/indicator.ts';

/** Value added of advanced manufacturing */
export const advancedManufacturing: Indicator = {
  id: 'advanced-manufacturing',
  name: '先进制造业增加值',
  english: 'Value added of advanced manufacturing',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['规上先进制造业增加值', '规模以上先进制造业增加值', '先进制造业增加值'],
  refuse: ['先进制造业投资', '先进制造业产值'],
  shares: [{ of: 'industrial-value-added' }],
  higherIsBetter: true,
  plausible: { level: [0.01, 25000], growth: [-60, 200], share: [0, 95] },
  definition: '采用先进技术、工艺和管理的制造业行业的增加值；各省按本省统计分类测算，口径不尽相同。',
  definitionSource: '各省统计局先进制造业统计分类',
  examples: [
    { text: '先进制造业增加值增长12%。', facts: [{ measure: 'growth', value: 12, unit: '%', op: 'eq' }] },
    { text: '先进制造业增加值占规模以上工业增加值比重超过70%。', facts: [{ measure: 'share', value: 70, unit: '%', op: 'gt' }] },
    { text: '加快三大先进制造业园区建设，先进制造业投资增长12%。', facts: [] },
  ],
};
