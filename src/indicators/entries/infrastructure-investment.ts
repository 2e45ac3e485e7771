import type { Indicator } from '../../schema/indicator.ts';

/** Investment in infrastructure */
export const infrastructureInvestment: Indicator = {
  id: 'infrastructure-investment',
  name: '基础设施投资',
  english: 'Investment in infrastructure',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'investment',
  measures: ['level', 'growth'],
  headline: false,
  names: ['基础设施投资', '基础设施建设投资', '基建投资', '基础设施完成投资'],
  refuse: [
    '新型基础设施投资',
    '城市基础设施投资',
    '城市基础设施建设投资',
    '城建基础设施投资',
    '交通基础设施投资',
    '水利基础设施投资',
    '新型基础设施建设投资',
    '交通基础设施建设投资',
    '水利基础设施建设投资',
  ],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [0.05, 12000], growth: [-80, 200] },
  definition: '为社会生产和生活提供基础性、大众性服务的工程和设施的投资：交通、邮政、电信、水利、环境和公共设施管理等。',
  definitionSource: '国家统计局《中国统计年鉴》主要统计指标解释',
  examples: [
    {
      text: '全年完成基础设施投资1419亿元、增长23.4%。',
      facts: [
        { measure: 'level', value: 1419, unit: '亿元', op: 'eq' },
        { measure: 'growth', value: 23.4, unit: '%', op: 'eq' },
      ],
    },
    { text: '新型基础设施投资82亿元以上。', facts: [] },
  ],
};
