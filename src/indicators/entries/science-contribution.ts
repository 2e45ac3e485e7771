import type { Indicator } from '../../schema/indicator.ts';

/** Contribution of scientific and technological progress */
export const scienceContribution: Indicator = {
  id: 'science-contribution',
  name: '科技进步贡献率',
  english: 'Contribution of scientific and technological progress',
  unit: '%',
  unitFamily: 'percent',
  theme: 'innovation',
  measures: ['level', 'increase'],
  headline: false,
  names: ['科技进步贡献率', '科技进步对经济增长贡献率', '科技进步对经济增长的贡献率'],
  refuse: ['农业科技进步贡献率', '农业科技贡献率'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [10, 95], increase: [-10, 20] },
  definition: '广义技术进步对经济增长的贡献份额。',
  definitionSource: '科学技术部、国家统计局科技进步统计监测',
  examples: [
    { text: '科技进步贡献率超过75%。', facts: [{ measure: 'level', value: 75, unit: '%', op: 'gt' }] },
    { text: '农业科技进步贡献率达到71.4%。', facts: [] },
  ],
};
