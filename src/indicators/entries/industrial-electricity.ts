import type { Indicator } from '../../schema/indicator.ts';

/** Industrial electricity consumption */
export const industrialElectricity: Indicator = {
  id: 'industrial-electricity',
  name: '工业用电量',
  english: 'Industrial electricity consumption',
  unit: '亿千瓦时',
  unitFamily: 'energy',
  theme: 'industry',
  measures: ['level', 'growth'],
  headline: false,
  names: ['工业用电量', '工业用电', '规模以上工业用电量', '规上工业用电量', '全社会工业用电量'],
  refuse: ['工业用电价格', '工业用电成本'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 9000], growth: [-60, 100] },
  definition: '工业企业生产和生活用电量。',
  definitionSource: '国家能源局电力统计制度',
  examples: [
    { text: '工业用电量增长4.7%。', facts: [{ measure: 'growth', value: 4.7, unit: '%', op: 'eq' }] },
    { text: '工业用电成本下降4.7%。', facts: [] },
  ],
};
