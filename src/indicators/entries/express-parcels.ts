import type { Indicator } from '../../schema/indicator.ts';

/** Express parcels */
export const expressParcels: Indicator = {
  id: 'express-parcels',
  name: '快递业务量',
  english: 'Express parcels',
  unit: '万件',
  unitFamily: 'count',
  units: ['件', '票'],
  theme: 'consumption',
  measures: ['level', 'growth'],
  headline: false,
  names: ['快递业务量', '快递业务总量', '快递服务企业业务量', '快递行业业务量', '快递服务企业业务总量'],
  refuse: ['快递业务收入', '农村快递业务量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 4500000], growth: [-30, 200] },
  definition: '快递服务企业收寄的快件数量。',
  definitionSource: '国家邮政局邮政行业统计报表制度',
  examples: [
    { text: '快递业务量突破8.5亿件。', facts: [{ measure: 'level', value: 8.5, unit: '亿件', op: 'gt' }] },
    { text: '快递业务收入增长26%。', facts: [] },
  ],
};
