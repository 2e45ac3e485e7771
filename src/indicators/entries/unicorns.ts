import type { Indicator } from '../../schema/indicator.ts';

/** Unicorn companies */
export const unicorns: Indicator = {
  id: 'unicorns',
  name: '独角兽企业',
  english: 'Unicorn companies',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'innovation',
  measures: ['level', 'increase'],
  headline: false,
  names: ['独角兽企业', '独角兽'],
  refuse: [
    '潜在独角兽企业',
    '潜在独角兽',
    '准独角兽企业',
    '准独角兽',
    '种子独角兽企业',
    '种子独角兽',
    '未来独角兽企业',
    '未来独角兽',
    '独角兽瞪羚企业',
    '独角兽、瞪羚企业',
    '独角兽和瞪羚企业',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 200], increase: [0, 60] },
  definition: '成立不超过十年、估值超过10亿美元、获得过私募投资且尚未上市的企业。',
  definitionSource: '科学技术部火炬高技术产业开发中心《中国独角兽企业发展报告》',
  examples: [
    { text: '新增独角兽企业3家。', facts: [{ measure: 'increase', value: 3, unit: '家', op: 'eq' }] },
    { text: '培育独角兽瞪羚企业330家以上。', facts: [] },
  ],
};
