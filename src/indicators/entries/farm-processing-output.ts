import type { Indicator } from '../../schema/indicator.ts';

/** Output of farm-product processing */
export const farmProcessingOutput: Indicator = {
  id: 'farm-processing-output',
  name: '农产品加工业产值',
  english: 'Output of farm-product processing',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '农产品加工业产值',
    '农产品加工产值',
    '农产品加工业总产值',
    '农产品加工总产值',
    '规上农产品加工业产值',
    '规模以上农产品加工业产值',
    '农副产品加工业产值',
  ],
  refuse: ['农产品加工业营业收入'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 20000], growth: [-40, 100] },
  definition: '以农、林、牧、渔产品及其初加工品为原料的工业生产活动的产值。',
  definitionSource: '农业农村部《农产品加工业统计分类》',
  examples: [
    { text: '农产品加工业产值突破2000亿元。', facts: [{ measure: 'level', value: 2000, unit: '亿元', op: 'gt' }] },
    { text: '农产品加工营收超4500亿元。', facts: [] },
  ],
};
