import type { Indicator } from '../../schema/indicator.ts';

/** Private investment */
export const privateInvestment: Indicator = {
  id: 'private-investment',
  name: '民间投资',
  english: 'Private investment',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['民间投资', '民间固定资产投资', '民间投资总额', '民间投资额'],
  refuse: ['民间投资项目', '民间投资贡献率'],
  shares: [{ of: 'fixed-asset-investment' }],
  higherIsBetter: true,
  plausible: { level: [0.1, 30000], growth: [-70, 150], share: [5, 98] },
  definition: '具有集体、私营、个人性质的内资企事业单位以及由其控股的企业单位建造或购置固定资产的投资。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    { text: '民间投资增长8.7%。', facts: [{ measure: 'growth', value: 8.7, unit: '%', op: 'eq' }] },
    { text: '民间投资占比达60.1%。', facts: [{ measure: 'share', value: 60.1, unit: '%', op: 'eq' }] },
    { text: '民间投资项目增长8.7%。', facts: [] },
  ],
};
