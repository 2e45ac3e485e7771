import type { Indicator } from '../../schema/indicator.ts';

/** Family farms */
export const familyFarms: Indicator = {
  id: 'family-farms',
  name: '家庭农场',
  english: 'Family farms',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'agriculture',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['家庭农场'],
  refuse: [
    '示范家庭农场',
    '省级示范家庭农场',
    '市级示范家庭农场',
    '省级家庭农场',
    '市级家庭农场',
    '家庭农场示范场',
    '省级家庭农场示范场',
    '市级家庭农场示范场',
    '家庭农场经营主体',
    '家庭农场和农民合作社',
    '家庭农场、农民合作社',
    '家庭农场示范县',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 400000], increase: [0, 60000] },
  definition: '以家庭成员为主要劳动力、从事规模化集约化农业生产经营的新型经营主体数（农业农村部门名录）。',
  definitionSource: '农业农村部《关于实施家庭农场培育计划的指导意见》',
  examples: [
    { text: '家庭农场达到6500家。', facts: [{ measure: 'level', value: 6500, unit: '家', op: 'eq' }] },
    { text: '新增省级示范家庭农场10家。', facts: [] },
  ],
};
