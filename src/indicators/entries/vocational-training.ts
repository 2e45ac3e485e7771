import type { Indicator } from '../../schema/indicator.ts';

/** Vocational skills training */
export const vocationalTraining: Indicator = {
  id: 'vocational-training',
  name: '职业技能培训',
  english: 'Vocational skills training',
  unit: '万人次',
  unitFamily: 'visits',
  flow: 'adds-up',
  theme: 'employment',
  measures: ['level'],
  headline: false,
  names: [
    '职业技能培训',
    '劳动力技能培训',
    '职业培训',
    '技能培训',
    '补贴性职业技能培训',
    '政府补贴性职业技能培训',
    '补贴性培训',
    '职业技能提升培训',
  ],
  refuse: ['贫困人口技能培训', '技能培训基地', '职业技能培训基地', '职业技能培训补贴', '技能培训班'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.005, 1500] },
  definition: '当年组织开展的各类职业技能培训人次。',
  definitionSource: '《职业技能提升行动方案（2019—2021年）》；人力资源社会保障统计制度',
  examples: [
    { text: '完成各类职业技能培训16万人次。', facts: [{ measure: 'level', value: 16, unit: '万人次', op: 'eq' }] },
    { text: '开展贫困人口技能培训5000人次。', facts: [] },
  ],
};
