import type { Indicator } from '../../schema/indicator.ts';

/** Online retail sales */
export const onlineRetail: Indicator = {
  id: 'online-retail',
  name: '网上零售额',
  english: 'Online retail sales',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'consumption',
  measures: ['level', 'growth'],
  headline: false,
  names: [
    '网上零售额',
    '网络零售额',
    '网上商品零售额',
    '网络零售总额',
    '网络零售交易额',
    '电商零售额',
    '网络销售额',
    '网上零售',
    '网络零售',
    '农村电商零售额',
  ],
  refuse: [
    '农产品网络零售额',
    '农村网络零售额',
    '农产品网上零售额',
    '实物商品网上零售额',
    '通过公共网络实现的零售额',
    '限额以上网络零售额',
    '网上零售企业',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { growth: [-50, 200] },
  definition: '通过公共网络交易平台（包括自建网站和第三方平台）实现的商品和服务零售额。',
  definitionSource: '国家统计局《中国主要统计指标诠释》',
  examples: [
    {
      text: '网上零售额138亿元、增长20%。',
      facts: [
        { measure: 'level', value: 138, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 20, unit: '%', op: 'eq' },
      ],
    },
    { text: '农产品网络零售额增长30%。', facts: [] },
  ],
};
