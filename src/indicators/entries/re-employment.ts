import type { Indicator } from '../../schema/indicator.ts';

/** Unemployed persons re-employed */
export const reEmployment: Indicator = {
  id: 're-employment',
  name: '失业人员再就业',
  english: 'Unemployed persons re-employed',
  unit: '万人',
  unitFamily: 'people',
  flow: 'adds-up',
  theme: 'employment',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '失业人员再就业',
    '失业人员实现再就业',
    '城镇失业人员再就业',
    '城镇失业人员实现再就业',
    '下岗失业人员再就业',
    '下岗失业人员实现再就业',
    '下岗职工再就业',
    '失业再就业',
  ],
  refuse: ['失业人员再就业率', '失业人员再就业培训', '零就业家庭'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.001, 150], growth: [-70, 100] },
  definition: '城镇登记失业人员当年重新就业的人数。',
  definitionSource: '人力资源社会保障部人力资源社会保障统计制度',
  examples: [
    { text: '失业人员实现再就业14.3万人。', facts: [{ measure: 'level', value: 14.3, unit: '万人', op: 'eq' }] },
    { text: '失业人员再就业培训1.2万人。', facts: [] },
  ],
};
