import type { Indicator } from '../../schema/indicator.ts';

/** Inbound visitors */
export const inboundVisits: Indicator = {
  id: 'inbound-visits',
  name: '入境游客',
  english: 'Inbound visitors',
  unit: '万人次',
  unitFamily: 'visits',
  theme: 'tourism',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '入境游客',
    '接待入境游客',
    '入境旅游人数',
    '入境旅游人次',
    '接待入境旅游者',
    '接待境外游客',
    '接待海外游客',
    '入境游客数量',
    '入境旅游者',
    '入境游客人次',
  ],
  refuse: ['入境过夜游客', '接待入境过夜游客', '接待国内游客和入境游客'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.001, 5000], growth: [-99, 2000] },
  definition: '来本地观光、度假、探亲访友等的外国人和港澳台同胞人次。',
  definitionSource: '文化和旅游部《全国文化文物和旅游统计调查制度》',
  examples: [
    {
      text: '接待入境游客12.6万人次，增长48%。',
      facts: [
        { measure: 'level', value: 12.6, unit: '万人次', op: 'eq' },
        { measure: 'growth', value: 48, unit: '%', op: 'eq' },
      ],
    },
    { text: '接待游客126万人次。', facts: [] },
  ],
};
