import type { Indicator } from '../../schema/indicator.ts';

/** Cargo throughput of ports */
export const portThroughput: Indicator = {
  id: 'port-throughput',
  name: '港口货物吞吐量',
  english: 'Cargo throughput of ports',
  unit: '万吨',
  unitFamily: 'mass',
  theme: 'infrastructure',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '港口货物吞吐量',
    '港口吞吐量',
    '港口货物总吞吐量',
    '沿海港口货物吞吐量',
    '货物吞吐量',
    '港口年货物吞吐量',
    '港口完成货物吞吐量',
    '港口完成吞吐量',
  ],
  refuse: ['机场货物吞吐量', '外贸货物吞吐量', '铁路货物吞吐量', '码头货物吞吐量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 250000], growth: [-60, 150] },
  definition: '当年由水运进出港区范围并经装卸的货物重量。',
  definitionSource: '交通运输部《港口统计报表制度》',
  examples: [
    {
      text: '港口货物吞吐量5697.3万吨，增长22.2%。',
      facts: [
        { measure: 'level', value: 5697.3, unit: '万吨', op: 'eq' },
        { measure: 'growth', value: 22.2, unit: '%', op: 'eq' },
      ],
    },
    { text: '机场货物吞吐量20.3万吨。', facts: [] },
  ],
};
