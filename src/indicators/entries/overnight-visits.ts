import type { Indicator } from '../../schema/indicator.ts';

/** Overnight visitors */
export const overnightVisits: Indicator = {
  id: 'overnight-visits',
  name: '过夜游客',
  english: 'Overnight visitors',
  unit: '万人次',
  unitFamily: 'visits',
  theme: 'tourism',
  measures: ['level', 'growth'],
  headline: false,
  names: ['过夜游客', '接待过夜游客', '接待过夜旅游者', '过夜游客数', '过夜游客人次', '国内过夜游客'],
  refuse: ['入境过夜游客', '接待入境过夜游客'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 30000], growth: [-90, 500] },
  definition: '在本地停留过夜的游客人次。',
  definitionSource: '文化和旅游部《全国文化文物和旅游统计调查制度》',
  examples: [
    { text: '接待过夜游客320万人次。', facts: [{ measure: 'level', value: 320, unit: '万人次', op: 'eq' }] },
    { text: '接待入境过夜游客3.2万人次。', facts: [] },
  ],
};
