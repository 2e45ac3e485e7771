import type { Indicator } from '../../schema/indicator.ts';

/** Airport passenger throughput */
export const airportPassengers: Indicator = {
  id: 'airport-passengers',
  name: '机场旅客吞吐量',
  english: 'Airport passenger throughput',
  unit: '万人次',
  unitFamily: 'visits',
  theme: 'infrastructure',
  measures: ['level', 'growth'],
  headline: false,
  names: ['机场旅客吞吐量', '空港旅客吞吐量', '机场年旅客吞吐量', '航空旅客吞吐量', '民航旅客吞吐量'],
  refuse: ['国际旅客吞吐量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 20000], growth: [-90, 900] },
  definition: '当年进出港的旅客人次。',
  definitionSource: '中国民用航空局《民用运输机场生产统计公报》',
  examples: [
    { text: '机场旅客吞吐量突破5000万人次。', facts: [{ measure: 'level', value: 5000, unit: '万人次', op: 'gt' }] },
    { text: '国际旅客吞吐量超过500万人次。', facts: [] },
  ],
};
