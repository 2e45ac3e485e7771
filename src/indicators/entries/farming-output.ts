import type { Indicator } from '../../schema/indicator.ts';

/** Gross output value of agriculture, forestry, animal husbandry and fishery */
export const farmingOutput: Indicator = {
  id: 'farming-output',
  name: '农林牧渔业总产值',
  english: 'Gross output value of agriculture, forestry, animal husbandry and fishery',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'agriculture',
  measures: ['level', 'growth'],
  headline: false,
  names: ['农林牧渔业总产值', '农林牧渔总产值', '农业总产值', '农林牧渔业产值', '农林牧渔服务业总产值', '农林牧渔及服务业总产值'],
  refuse: ['工农业总产值', '工农业生产总值', '农工业总产值', '工农总产值', '设施农业总产值', '都市农业总产值'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 15000], growth: [-20, 30] },
  definition: '以货币表现的农、林、牧、渔业全部产品总量和对农林牧渔业生产活动进行的各种支持性服务活动的价值。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    {
      text: '农林牧渔业总产值完成704.8亿元，增长8.1%。',
      facts: [
        { measure: 'level', value: 704.8, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 8.1, unit: '%', op: 'eq' },
      ],
    },
    { text: '畜牧业产值占农业总产值的比重达到30.2%。', facts: [] },
  ],
};
