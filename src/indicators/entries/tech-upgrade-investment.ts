import type { Indicator } from '../../schema/indicator.ts';

/** Investment in technological upgrading */
export const techUpgradeInvestment: Indicator = {
  id: 'tech-upgrade-investment',
  name: '技术改造投资',
  english: 'Investment in technological upgrading',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '技术改造投资',
    '技改投资',
    '工业技术改造投资',
    '工业技改投资',
    '技术改造和设备更新投资',
    '工业技术改造',
    '制造业技改投资',
    '工业企业技术改造投资',
    '企业技改投资',
    '工业企业技改投资',
    '制造业技术改造投资',
  ],
  refuse: ['技改投资项目'],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-70, 200] },
  definition: '企业用新技术、新工艺、新设备改造现有生产条件的投资。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [{ text: '完成工业技改投资5.19亿元。', facts: [{ measure: 'level', value: 5.19, unit: '亿元', op: 'eq' }] }],
};
