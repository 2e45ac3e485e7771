import type { Indicator } from '../../schema/indicator.ts';

/** Value added of new and high-tech industries */
export const highTechIndustryValueAdded: Indicator = {
  id: 'high-tech-industry-value-added',
  name: '高新技术产业增加值',
  english: 'Value added of new and high-tech industries',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: [
    '规上高新技术产业增加值',
    '规上高新产业增加值',
    '规模以上高新技术产业增加值',
    '规模以上高新产业增加值',
    '高新技术产业增加值',
    '高新产业增加值',
    '规上工业高新技术产业增加值',
  ],
  refuse: ['高新技术产业投资', '高新技术产业产值'],
  shares: [{ of: 'industrial-value-added' }, { of: 'gdp' }],
  higherIsBetter: true,
  plausible: { level: [0.01, 25000], growth: [-60, 200], share: [0, 95] },
  definition: '按各省科技部门高新技术产业（产品）目录统计的企业增加值；各省口径不尽相同。',
  definitionSource: '科学技术部火炬统计调查制度；各省高新技术产业统计分类',
  examples: [
    {
      text: '规模以上高新技术产业增加值增长17.4%、占规上工业增加值53%。',
      facts: [
        { measure: 'growth', value: 17.4, unit: '%', op: 'eq' },
        { measure: 'share', value: 53, unit: '%', op: 'eq' },
      ],
    },
    { text: '高新技术产业投资增长35.9%。', facts: [] },
  ],
};
