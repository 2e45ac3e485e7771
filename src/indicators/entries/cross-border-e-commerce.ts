import type { Indicator } from '../../schema/indicator.ts';

/** Cross-border e-commerce imports and exports */
export const crossBorderECommerce: Indicator = {
  id: 'cross-border-e-commerce',
  name: '跨境电商进出口额',
  english: 'Cross-border e-commerce imports and exports',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'trade',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '跨境电商进出口',
    '跨境电商进出口额',
    '跨境电商进出口总额',
    '跨境电商进出口交易额',
    '跨境电商交易额',
    '跨境电商交易总额',
    '跨境电商贸易额',
    '跨境电子商务进出口',
    '跨境电子商务进出口额',
    '跨境电子商务进出口总额',
    '跨境电子商务进出口交易额',
    '跨境电子商务交易额',
    '跨境电子商务交易总额',
    '跨境电子商务贸易额',
  ],
  refuse: ['跨境电商进出口实绩企业'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 30000], growth: [-80, 500] },
  definition: '分属不同关境的交易主体通过电子商务平台达成交易、经跨境物流送达的货物进出口金额。',
  definitionSource: '海关总署跨境电子商务统计调查制度',
  examples: [
    { text: '跨境电商进出口增长61.6%。', facts: [{ measure: 'growth', value: 61.6, unit: '%', op: 'eq' }] },
    { text: '外贸进出口增长24.6%。', facts: [] },
  ],
};
