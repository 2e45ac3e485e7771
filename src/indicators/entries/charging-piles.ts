import type { Indicator } from '../../schema/indicator.ts';

/** Charging piles built */
export const chargingPiles: Indicator = {
  id: 'charging-piles',
  name: '新建充电桩',
  english: 'Charging piles built',
  unit: '个',
  unitFamily: 'count',
  units: ['个', '台', '根', '桩', '套', '枪'],
  flow: 'built',
  theme: 'infrastructure',
  measures: ['level'],
  headline: false,
  names: ['建成充电桩', '公共充电桩', '新能源汽车充电桩', '电动汽车充电桩', '电动汽车公共充电桩', '充电桩', '新能源汽车公共充电桩'],
  refuse: ['电动自行车充电桩', '电动车充电桩', '充电桩、换电站', '充电桩建设'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 900000] },
  definition: '当年新建的电动汽车充电桩数。',
  definitionSource: '《国务院办公厅关于进一步构建高质量充电基础设施体系的指导意见》（国办发〔2023〕19号）',
  examples: [
    { text: '新建充电桩2万个，增长68%。', facts: [{ measure: 'level', value: 2, unit: '万个', op: 'eq' }] },
    { text: '新增电动自行车充电桩7909个。', facts: [] },
  ],
};
