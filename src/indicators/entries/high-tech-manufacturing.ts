import type { Indicator } from '../../schema/indicator.ts';

/** Value added of high-tech manufacturing */
export const highTechManufacturing: Indicator = {
  id: 'high-tech-manufacturing',
  name: '高技术制造业增加值',
  english: 'Value added of high-tech manufacturing',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'industry',
  measures: ['level', 'growth', 'share'],
  headline: false,
  names: ['规上高技术制造业增加值', '规模以上高技术制造业增加值', '高技术制造业增加值', '高技术产业增加值', '规上高技术产业增加值'],
  refuse: ['高技术制造业投资', '高技术产业投资'],
  shares: [{ of: 'industrial-value-added' }],
  higherIsBetter: true,
  plausible: { level: [0.01, 15000], growth: [-60, 200], share: [0, 90] },
  definition: '规模以上工业企业中研发投入强度高的制造业行业（医药、航空航天、电子及通信设备、计算机、医疗仪器、信息化学品）的增加值。',
  definitionSource: '国家统计局《高技术产业（制造业）分类（2017）》',
  examples: [
    {
      text: '高技术制造业增加值增长11.5%，占规模以上工业增加值比重达到15.2%。',
      facts: [
        { measure: 'growth', value: 11.5, unit: '%', op: 'eq' },
        { measure: 'share', value: 15.2, unit: '%', op: 'eq' },
      ],
    },
    { text: '高技术制造业投资增长11.5%。', facts: [] },
  ],
};
