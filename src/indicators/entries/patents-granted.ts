import type { Indicator } from '../../schema/indicator.ts';

/** Patents granted */
export const patentsGranted: Indicator = {
  id: 'patents-granted',
  name: '专利授权量',
  english: 'Patents granted',
  unit: '件',
  unitFamily: 'count',
  units: ['件', '项', '个'],
  theme: 'innovation',
  measures: ['level', 'growth'],
  headline: false,
  names: ['专利授权量', '专利授权', '授权专利', '专利授权数', '国内专利授权量', '获授权专利', '专利授权总量'],
  refuse: ['PCT专利授权量'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 900000], growth: [-70, 300] },
  definition: '当年授予的发明、实用新型和外观设计专利件数。',
  definitionSource: '国家知识产权局专利统计制度',
  examples: [
    {
      text: '专利授权量3.2万件，增长61.3%。',
      facts: [
        { measure: 'level', value: 3.2, unit: '万件', op: 'eq' },
        { measure: 'growth', value: 61.3, unit: '%', op: 'eq' },
      ],
    },
    { text: '专利申请量3.2万件。', facts: [] },
  ],
};
