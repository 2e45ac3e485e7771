import type { Indicator } from '../../schema/indicator.ts';

/** Gross output of new and high-tech industries */
export const highTechIndustryOutput: Indicator = {
  id: 'high-tech-industry-output',
  name: '高新技术产业产值',
  english: 'Gross output of new and high-tech industries',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: [
    '规上高新技术产业产值',
    '规上高新技术产业总产值',
    '规上高新产业产值',
    '规上高新产业总产值',
    '规模以上高新技术产业产值',
    '规模以上高新技术产业总产值',
    '规模以上高新产业产值',
    '规模以上高新产业总产值',
    '高新技术产业产值',
    '高新技术产业总产值',
    '高新产业产值',
    '高新产业总产值',
    '高新技术产品产值',
  ],
  refuse: ['高新技术企业产值'],
  shares: [{ of: 'industrial-output' }, { of: 'industrial-value-added' }],
  higherIsBetter: true,
  plausible: { level: [0.05, 120000], growth: [-60, 200], share: [0, 98] },
  definition: '高新技术产业（产品）的总产值；早年报告称高新技术产品产值。',
  definitionSource: '科学技术部火炬统计调查制度；各省高新技术产业统计分类',
  examples: [
    {
      text: '实现高新技术产业产值5077亿元，增长7.4%。',
      facts: [
        { measure: 'level', value: 5077, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 7.4, unit: '%', op: 'eq' },
      ],
    },
    { text: '高新技术企业产值增长7.4%。', facts: [] },
  ],
};
