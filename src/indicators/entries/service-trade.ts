import type { Indicator } from '../../schema/indicator.ts';

/** Trade in services */
export const serviceTrade: Indicator = {
  id: 'service-trade',
  name: '服务贸易进出口额',
  english: 'Trade in services',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'trade',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '服务贸易进出口',
    '服务贸易进出口额',
    '服务贸易进出口总额',
    '服务进出口',
    '服务进出口额',
    '服务进出口总额',
    '服务贸易总额',
    '服务贸易额',
    '服务贸易规模',
  ],
  refuse: ['知识密集型服务进出口', '技术服务进出口'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 80000], growth: [-60, 150] },
  definition: '居民与非居民之间服务的出口与进口之和。',
  definitionSource: '商务部《国际服务贸易统计监测制度》',
  examples: [
    { text: '服务贸易规模超过1700亿元。', facts: [{ measure: 'level', value: 1700, unit: '亿元', op: 'gt' }] },
    { text: '货物进出口增长5%。', facts: [] },
  ],
};
