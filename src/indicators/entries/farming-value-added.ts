import type { Indicator } from '../../schema/indicator.ts';

/** Value added of agriculture, forestry, animal husbandry and fishery */
export const farmingValueAdded: Indicator = {
  id: 'farming-value-added',
  name: '农林牧渔业增加值',
  english: 'Value added of agriculture, forestry, animal husbandry and fishery',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'agriculture',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['农林牧渔业增加值', '农林牧渔增加值', '农业增加值'],
  refuse: ['都市农业增加值', '休闲农业增加值'],
  shares: [{ of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 8000], growth: [-20, 20], share: [0, 70] },
  definition: '农、林、牧、渔业及其专业和辅助性活动的增加值。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    { text: '农林牧渔业增加值增长4.2%。', facts: [{ measure: 'growth', value: 4.2, unit: '%', op: 'eq' }] },
    { text: '农林牧渔业总产值增长4.2%。', facts: [] },
  ],
};
