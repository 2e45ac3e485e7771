import type { Indicator } from '../../schema/indicator.ts';

/** Total retail sales of consumer goods */
export const retailSales: Indicator = {
  id: 'retail-sales',
  name: '社会消费品零售总额',
  english: 'Total retail sales of consumer goods',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'consumption',
  measures: ['level', 'growth'],
  headline: true,
  names: [
    '社会消费品零售总额',
    '社会消费品零售额',
    '社会消费品零售',
    '社零总额',
    '社消零总额',
    '社零额',
    '社消零',
    '社零',
    '社会商品零售总额',
    '消费品零售总额',
    '社会零售品消费总额',
    '社会消费零售总额',
    '社会消费品总额',
    '社会消费品零售业总额',
    '社销零总额',
  ],
  refuse: [
    '限额以上社会消费品零售额',
    '限上社会消费品零售额',
    '限额以上消费品零售额',
    '限上社零',
    '乡村社会消费品零售总额',
    '农村社会消费品零售总额',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.1, 60000], growth: [-40, 50] },
  definition: '企业（单位、个体户）通过交易直接售给个人、社会集团非生产、非经营用的实物商品金额，以及提供餐饮服务所取得的收入金额。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    {
      text: '辖区社消零总额预计超过800亿元，增长9.1%。',
      facts: [
        { measure: 'level', value: 800, unit: '亿元', op: 'gt' },
        { measure: 'growth', value: 9.1, unit: '%', op: 'eq' },
      ],
    },
  ],
};
