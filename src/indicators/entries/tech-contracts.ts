import type { Indicator } from '../../schema/indicator.ts';

/** Value of technology contracts */
export const techContracts: Indicator = {
  id: 'tech-contracts',
  name: '技术合同成交额',
  english: 'Value of technology contracts',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'innovation',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '技术合同成交额',
    '技术合同交易额',
    '技术合同成交金额',
    '技术合同登记额',
    '技术合同认定登记额',
    '技术合同登记成交额',
    '技术交易额',
    '技术合同成交总额',
    '技术市场合同成交额',
    '技术市场成交额',
    '技术合同额',
    '技术合同交易金额',
    '输出技术合同成交额',
    '认定登记技术合同成交额',
    '技术合同登记',
    '登记技术合同成交额',
    '技术合同交易总额',
    '登记技术合同额',
    '技术合同认定登记成交额',
  ],
  refuse: ['吸纳技术合同成交额', '高校技术合同成交额', '高校院所技术合同成交额'],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-80, 300] },
  definition: '经技术合同登记机构认定登记的技术开发、技术转让、技术许可、技术咨询、技术服务合同的成交金额。',
  definitionSource: '科技部《技术合同认定登记管理办法》',
  examples: [
    {
      text: '技术合同成交额达到2607亿元、增长33.6%。',
      facts: [
        { measure: 'level', value: 2607, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 33.6, unit: '%', op: 'eq' },
      ],
    },
  ],
};
