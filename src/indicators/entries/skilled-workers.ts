import type { Indicator } from '../../schema/indicator.ts';

/** Highly skilled workers */
export const skilledWorkers: Indicator = {
  id: 'skilled-workers',
  name: '高技能人才',
  english: 'Highly skilled workers',
  unit: '人',
  unitFamily: 'people',
  flow: 'adds-up',
  theme: 'employment',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['高技能人才', '培养高技能人才', '引进培养高技能人才', '培训高技能人才', '培育高技能人才'],
  refuse: ['高技能人才培训基地', '高技能人才培训'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 6000000], increase: [1, 900000] },
  definition: '取得高级工、技师、高级技师等职业资格或职业技能等级证书的人员。',
  definitionSource: '人力资源社会保障部《关于加强新时代高技能人才队伍建设的意见》',
  examples: [
    { text: '完成引进培养高技能人才4500人。', facts: [{ measure: 'level', value: 4500, unit: '人', op: 'eq' }] },
    { text: '新增60个省级高技能人才培训基地。', facts: [] },
  ],
};
