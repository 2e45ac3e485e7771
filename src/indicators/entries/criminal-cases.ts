import type { Indicator } from '../../schema/indicator.ts';

/** Criminal and public-order calls */
export const criminalCases: Indicator = {
  id: 'criminal-cases',
  name: '刑事警情',
  english: 'Criminal and public-order calls',
  unit: '起',
  unitFamily: 'count',
  theme: 'safety',
  measures: ['growth'],
  headline: false,
  names: [
    '刑事治安总警情',
    '刑事治安警情',
    '刑事警情',
    '刑事和治安警情',
    '110刑事治安总警情',
    '刑事治安类警情',
    '刑事治安案件警情',
    '违法犯罪警情',
  ],
  refuse: ['电信诈骗刑事警情'],
  shares: [],
  higherIsBetter: false,
  plausible: { growth: [-90, 100] },
  definition: '公安机关接报的刑事和治安警情，只收它的升降幅。',
  definitionSource: '公安部接处警统计口径',
  examples: [
    { text: '刑事治安警情同比下降7.8%。', facts: [{ measure: 'growth', value: -7.8, unit: '%', op: 'eq' }] },
    { text: '破获刑事案件1326宗。', facts: [] },
  ],
};
