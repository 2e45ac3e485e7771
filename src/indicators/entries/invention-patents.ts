import type { Indicator } from '../../schema/indicator.ts';

/** Invention patents granted */
export const inventionPatents: Indicator = {
  id: 'invention-patents',
  name: '发明专利授权量',
  english: 'Invention patents granted',
  unit: '件',
  unitFamily: 'count',
  units: ['件', '项', '个'],
  theme: 'innovation',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '发明专利授权量',
    '发明专利授权',
    '授权发明专利',
    '新授权发明专利',
    '发明专利授权数',
    '获授权发明专利',
    '获得发明专利授权',
    '国内发明专利授权量',
  ],
  refuse: ['发明专利授权率'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 200000], growth: [-70, 300] },
  definition: '当年由国家知识产权局授予发明专利权的件数。',
  definitionSource: '国家知识产权局专利统计制度',
  examples: [
    { text: '发明专利授权量超过3370件。', facts: [{ measure: 'level', value: 3370, unit: '件', op: 'gt' }] },
    { text: '发明专利申请量增长37.8%。', facts: [] },
  ],
};
