import type { Indicator } from '../../schema/indicator.ts';

/** Gross output of strategic emerging industries */
export const strategicEmergingOutput: Indicator = {
  id: 'strategic-emerging-output',
  name: '战略性新兴产业产值',
  english: 'Gross output of strategic emerging industries',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: [
    '规上战略性新兴产业产值',
    '规上战略性新兴产业总产值',
    '规上战新产业产值',
    '规上战新产业总产值',
    '战略性新兴产业产值',
    '战略性新兴产业总产值',
    '战新产业产值',
    '战新产业总产值',
    '工业战略性新兴产业产值',
    '工业战略性新兴产业总产值',
    '工业战新产业产值',
    '工业战新产业总产值',
  ],
  refuse: ['战略性新兴产业产值超', '战新产业产值超'],
  shares: [{ of: 'industrial-output' }, { of: 'industrial-value-added' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 60000], growth: [-60, 200], share: [0, 95] },
  definition: '战略性新兴产业分类所列行业和产品的总产值。',
  definitionSource: '国家统计局《战略性新兴产业分类（2018）》',
  examples: [
    {
      text: '战略性新兴产业产值增长15%，占规上工业总产值比重达到38.5%。',
      facts: [
        { measure: 'growth', value: 15, unit: '%', op: 'eq' },
        { measure: 'share', value: 38.5, unit: '%', op: 'eq' },
      ],
    },
    { text: '战略性新兴产业增加值增长9.1%。', facts: [] },
  ],
};
