import type { Indicator } from '../../schema/indicator.ts';

/** Value added of equipment manufacturing */
export const equipmentManufacturing: Indicator = {
  id: 'equipment-manufacturing',
  name: '装备制造业增加值',
  english: 'Value added of equipment manufacturing',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: [
    '规上装备制造业增加值',
    '规上装备制造增加值',
    '规模以上装备制造业增加值',
    '规模以上装备制造增加值',
    '装备制造业增加值',
    '装备制造增加值',
  ],
  refuse: ['装备制造业投资', '高端装备制造业增加值'],
  shares: [{ of: 'industrial-value-added' }],
  higherIsBetter: true,
  plausible: { level: [0.01, 20000], growth: [-60, 200], share: [0, 95] },
  definition: '金属制品，通用和专用设备，汽车，铁路、船舶、航空航天等运输设备，电气机械，计算机通信电子，仪器仪表八个制造业大类的增加值。',
  definitionSource: 'GB/T 4754—2017《国民经济行业分类》；国家统计局月度工业数据说明',
  examples: [
    { text: '装备制造业增加值增长9.2%。', facts: [{ measure: 'growth', value: 9.2, unit: '%', op: 'eq' }] },
    { text: '高端装备制造业增加值增长9.2%。', facts: [] },
  ],
};
