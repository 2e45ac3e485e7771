import type { Indicator } from '../../schema/indicator.ts';

/** Airport cargo and mail throughput */
export const airportCargo: Indicator = {
  id: 'airport-cargo',
  name: '机场货邮吞吐量',
  english: 'Airport cargo and mail throughput',
  unit: '万吨',
  unitFamily: 'mass',
  theme: 'infrastructure',
  measures: ['level', 'growth'],
  headline: false,
  names: ['机场货邮吞吐量', '货邮吞吐量', '货邮行吞吐量', '航空货邮吞吐量', '机场货运吞吐量', '机场货邮行吞吐量'],
  refuse: ['国际货邮吞吐量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.0005, 600], growth: [-90, 900] },
  definition: '当年进出港的货物和邮件重量。',
  definitionSource: '中国民用航空局《民用运输机场生产统计公报》',
  examples: [
    { text: '货邮吞吐量20.3万吨。', facts: [{ measure: 'level', value: 20.3, unit: '万吨', op: 'eq' }] },
    { text: '国际货邮吞吐量20.3万吨。', facts: [] },
  ],
};
