import type { Indicator } from '../../schema/indicator.ts';

/** Leading agricultural enterprises at provincial level or above */
export const leadingFarmEnterprises: Indicator = {
  id: 'leading-farm-enterprises',
  name: '省级以上农业产业化龙头企业',
  english: 'Leading agricultural enterprises at provincial level or above',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'agriculture',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '省级以上农业产业化重点龙头企业',
    '省级以上农业产业化龙头企业',
    '省级以上农业重点龙头企业',
    '省级以上农业龙头企业',
    '省级及以上农业产业化重点龙头企业',
    '省级及以上农业产业化龙头企业',
    '省级及以上农业重点龙头企业',
    '省级及以上农业龙头企业',
    '省级农业产业化重点龙头企业',
    '省级农业产业化龙头企业',
    '省级农业重点龙头企业',
    '省级农业龙头企业',
  ],
  refuse: ['市级农业产业化龙头企业'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 2500], increase: [0, 400] },
  definition: '由国家或省级部门认定的农业产业化重点龙头企业数。',
  definitionSource: '农业农村部等《农业产业化国家重点龙头企业认定和运行监测管理办法》；各省办法',
  examples: [
    { text: '新增省级农业产业化龙头企业5家。', facts: [{ measure: 'increase', value: 5, unit: '家', op: 'eq' }] },
    { text: '市级以上农业龙头企业突破350家。', facts: [] },
  ],
};
