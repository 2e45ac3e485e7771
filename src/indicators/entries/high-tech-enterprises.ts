import type { Indicator } from '../../schema/indicator.ts';

/** High-tech enterprises */
export const highTechEnterprises: Indicator = {
  id: 'high-tech-enterprises',
  name: '高新技术企业',
  english: 'High-tech enterprises',
  unit: '家',
  unitFamily: 'count',
  theme: 'innovation',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['高新技术企业', '国家高新技术企业', '国家级高新技术企业', '国高企业', '高企', '国家高企', '国高'],
  refuse: [
    '高新技术企业产值',
    '高新技术企业增加值',
    '高新技术企业培育库',
    '高新技术企业所得税',
    '规上高新技术企业',
    '高企培育',
    '高新技术企业入库',
    '省级高新技术企业',
    '高新技术企业后备',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 120000], increase: [-500, 30000] },
  definition: '依据《高新技术企业认定管理办法》认定的企业。',
  definitionSource: '国科发火〔2016〕32号《高新技术企业认定管理办法》',
  examples: [
    {
      text: '净增高新技术企业20家,总数达146家。',
      facts: [
        { measure: 'increase', value: 20, unit: '家', op: 'eq' },
        { measure: 'level', value: 146, unit: '家', op: 'eq' },
      ],
    },
  ],
};
