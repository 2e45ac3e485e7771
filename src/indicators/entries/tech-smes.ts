import type { Indicator } from '../../schema/indicator.ts';

/** Technology-based SMEs */
export const techSmes: Indicator = {
  id: 'tech-smes',
  name: '科技型中小企业',
  english: 'Technology-based SMEs',
  unit: '家',
  unitFamily: 'count',
  theme: 'innovation',
  measures: ['level', 'growth', 'increase'],
  headline: false,
  names: ['科技型中小企业', '国家科技型中小企业', '科技中小企业', '国家级科技型中小企业', '省级科技型中小企业', '省科技型中小企业'],
  refuse: ['科技型中小企业贷款', '科技型中小企业技术创新'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 150000], increase: [-500, 60000] },
  definition: '依据《科技型中小企业评价办法》取得入库登记编号的企业；部分省份另有省级认定。',
  definitionSource: '国科发政〔2017〕115号《科技型中小企业评价办法》',
  examples: [{ text: '科技型中小企业达到11042家。', facts: [{ measure: 'level', value: 11042, unit: '家', op: 'eq' }] }],
};
