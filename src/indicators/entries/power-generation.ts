import type { Indicator } from '../../schema/indicator.ts';

/** Electricity generated */
export const powerGeneration: Indicator = {
  id: 'power-generation',
  name: '发电量',
  english: 'Electricity generated',
  unit: '亿千瓦时',
  unitFamily: 'energy',
  theme: 'industry',
  measures: ['level', 'growth'],
  headline: false,
  names: ['发电量', '总发电量', '全社会发电量', '规上工业发电量', '规模以上工业发电量'],
  refuse: [
    '年发电量',
    '新能源发电量',
    '风电发电量',
    '光伏发电量',
    '核电发电量',
    '水电发电量',
    '可再生能源发电量',
    '清洁能源发电量',
    '水力发电量',
    '火电发电量',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 8000], growth: [-60, 200] },
  definition: '发电机组转换产生的电能量。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    { text: '发电量达到186亿千瓦时。', facts: [{ measure: 'level', value: 186, unit: '亿千瓦时', op: 'eq' }] },
    { text: '项目建成后年发电量3亿千瓦时。', facts: [] },
  ],
};
