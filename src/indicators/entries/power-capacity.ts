import type { Indicator } from '../../schema/indicator.ts';

/** Installed power capacity */
export const powerCapacity: Indicator = {
  id: 'power-capacity',
  name: '电力装机容量',
  english: 'Installed power capacity',
  unit: '万千瓦',
  unitFamily: 'energy',
  units: ['千瓦', '兆瓦', '吉瓦', 'MW', 'GW', 'KW'],
  flow: 'stock',
  theme: 'infrastructure',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: [
    '电力装机容量',
    '电力总装机',
    '电力装机',
    '总装机',
    '总装机容量',
    '发电装机容量',
    '电力总装机容量',
    '电力装机总量',
    '发电总装机容量',
    '发电装机',
    '电源装机容量',
  ],
  refuse: ['新增装机'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 20000], increase: [0.1, 4000] },
  definition: '期末全部发电机组的额定有功功率总和。',
  definitionSource: '国家能源局电力统计制度',
  examples: [
    { text: '电力总装机达到230万千瓦。', facts: [{ measure: 'level', value: 230, unit: '万千瓦', op: 'eq' }] },
    { text: '光伏装机容量达到230万千瓦。', facts: [] },
  ],
};
