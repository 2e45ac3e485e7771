import type { Indicator } from '../../schema/indicator.ts';

/** Container throughput of ports */
export const containerThroughput: Indicator = {
  id: 'container-throughput',
  name: '集装箱吞吐量',
  english: 'Container throughput of ports',
  unit: '万标箱',
  unitFamily: 'count',
  units: ['标箱', '标准箱', 'TEU', '箱'],
  theme: 'infrastructure',
  measures: ['level', 'growth'],
  headline: false,
  names: ['集装箱吞吐量', '港口集装箱吞吐量', '集装箱年吞吐量'],
  refuse: ['铁路集装箱吞吐量', '单港集装箱吞吐量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.01, 8000], growth: [-70, 300] },
  definition: '当年经由水运进出港区并经装卸的集装箱数，按20英尺标准箱折算。',
  definitionSource: '交通运输部《港口统计报表制度》',
  examples: [
    {
      text: '集装箱吞吐量399.4万标箱，增长33.7%。',
      facts: [
        { measure: 'level', value: 399.4, unit: '万标箱', op: 'eq' },
        { measure: 'growth', value: 33.7, unit: '%', op: 'eq' },
      ],
    },
    { text: '单港集装箱吞吐量达1169.65万标箱。', facts: [] },
  ],
};
