import type { Indicator } from '../../schema/indicator.ts';

/** Academician workstations */
export const academicianStations: Indicator = {
  id: 'academician-stations',
  name: '院士工作站',
  english: 'Academician workstations',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '个', '所'],
  theme: 'innovation',
  measures: ['level', 'increase'],
  headline: false,
  names: ['院士工作站', '院士专家工作站'],
  refuse: ['博士后科研工作站'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 1500], increase: [0, 200] },
  definition: '企事业单位引进院士及其团队开展科研合作、经认定设立的工作平台。',
  definitionSource: '中国科协院士专家工作站管理办法；各省认定办法',
  examples: [
    {
      text: '新增院士工作站5家，总数达10家。',
      facts: [
        { measure: 'increase', value: 5, unit: '家', op: 'eq' },
        { measure: 'level', value: 10, unit: '家', op: 'eq' },
      ],
    },
    { text: '新增博士后科研工作站5家。', facts: [] },
  ],
};
