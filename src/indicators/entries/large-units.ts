import type { Indicator } from '../../schema/indicator.ts';

/** Enterprises above designated size, all sectors */
export const largeUnits: Indicator = {
  id: 'large-units',
  name: '“四上”企业',
  english: 'Enterprises above designated size, all sectors',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'business',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['四上企业', '四上单位', '在库四上企业', '四上企业总数', '一套表单位', '一套表企业'],
  refuse: ['四上企业后备', '四上企业营收'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 200000], increase: [-500, 30000] },
  definition: '规模以上工业、有资质的建筑业和全部房地产开发经营、限额以上批零住餐、规模以上服务业企业。',
  definitionSource: '国家统计局一套表统计调查制度',
  examples: [
    { text: '在库四上企业超8000家。', facts: [{ measure: 'level', value: 8000, unit: '家', op: 'gt' }] },
    { text: '新增四上企业后备库企业120家。', facts: [] },
  ],
};
