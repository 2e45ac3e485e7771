import type { Indicator } from '../../schema/indicator.ts';

/** Gazelle companies */
export const gazelles: Indicator = {
  id: 'gazelles',
  name: '瞪羚企业',
  english: 'Gazelle companies',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'innovation',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['瞪羚企业', '省级瞪羚企业', '省瞪羚企业', '省级以上瞪羚企业'],
  refuse: [
    '潜在瞪羚企业',
    '种子瞪羚企业',
    '市级瞪羚企业',
    '雏鹰瞪羚企业',
    '瞪羚独角兽企业',
    '瞪羚企业培育库',
    '瞪羚企业、独角兽企业',
    '瞪羚和独角兽企业',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 6000], increase: [0, 1500] },
  definition: '跨过创业“死亡谷”、以科技创新或商业模式创新进入高成长期的中小企业，由科技部门认定。',
  definitionSource: '科学技术部火炬中心《国家高新区瞪羚企业发展报告》；各省认定办法',
  examples: [
    { text: '新增瞪羚企业5家。', facts: [{ measure: 'increase', value: 5, unit: '家', op: 'eq' }] },
    { text: '雏鹰瞪羚企业增长26.9%。', facts: [] },
  ],
};
