import type { Indicator } from '../../schema/indicator.ts';

/** Invention patents in force */
export const inventionPatentsOwned: Indicator = {
  id: 'invention-patents-owned',
  name: '有效发明专利拥有量',
  english: 'Invention patents in force',
  unit: '件',
  unitFamily: 'count',
  units: ['件', '项', '个'],
  theme: 'innovation',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: [
    '有效发明专利拥有量',
    '发明专利拥有量',
    '有效发明专利',
    '有效发明专利量',
    '发明专利有效量',
    '拥有有效发明专利',
    '有效发明专利总量',
  ],
  refuse: ['高价值发明专利拥有量', '高价值有效发明专利', '新增有效发明专利'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 1500000], growth: [-30, 200] },
  definition: '期末处于维持有效状态的发明专利件数。',
  definitionSource: '国家知识产权局专利统计制度',
  examples: [
    { text: '有效发明专利拥有量达到5600件。', facts: [{ measure: 'level', value: 5600, unit: '件', op: 'eq' }] },
    { text: '每万人口有效发明专利拥有量12件。', facts: [] },
    { text: '发明专利授权量320件。', facts: [] },
  ],
};
