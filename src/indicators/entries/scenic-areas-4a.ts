import type { Indicator } from '../../schema/indicator.ts';

/** AAAA tourist attractions */
export const scenicAreas4a: Indicator = {
  id: 'scenic-areas-4a',
  name: '4A级旅游景区',
  english: 'AAAA tourist attractions',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '个', '处'],
  theme: 'tourism',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '国家4A级旅游景区',
    '国家4A级景区',
    '国家4A旅游景区',
    '国家4A景区',
    '国家级4A级旅游景区',
    '国家级4A级景区',
    '国家级4A旅游景区',
    '国家级4A景区',
    '4A级旅游景区',
    '4A级景区',
    '4A旅游景区',
    '4A景区',
  ],
  refuse: ['4A级景区质量', '4A级景区创建'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 400], increase: [1, 60] },
  definition: '按国家标准评定为4A级的旅游景区数。',
  definitionSource: 'GB/T 17775—2003《旅游区（点）质量等级的划分与评定》',
  examples: [
    { text: '新增4A级景区2家。', facts: [{ measure: 'increase', value: 2, unit: '家', op: 'eq' }] },
    { text: 'A级旅游景区达到30家。', facts: [] },
  ],
};
