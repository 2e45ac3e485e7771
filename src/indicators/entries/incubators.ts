import type { Indicator } from '../../schema/indicator.ts';

/** Technology business incubators */
export const incubators: Indicator = {
  id: 'incubators',
  name: '科技企业孵化器',
  english: 'Technology business incubators',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '个'],
  theme: 'innovation',
  measures: ['level', 'increase'],
  headline: false,
  names: [
    '省级以上科技企业孵化器',
    '省级以上企业孵化器',
    '省级以上科技孵化器',
    '省级及以上科技企业孵化器',
    '省级及以上企业孵化器',
    '省级及以上科技孵化器',
    '科技企业孵化器',
    '企业孵化器',
    '科技孵化器',
  ],
  refuse: ['国家级科技企业孵化器', '省级科技企业孵化器', '市级科技企业孵化器', '孵化器面积'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 2000], increase: [0, 400] },
  definition: '以促进科技成果转化、培育科技企业为宗旨，提供物理空间和专业服务的创业服务机构。',
  definitionSource: '科学技术部《科技企业孵化器管理办法》（国科发区〔2018〕300号）',
  examples: [
    { text: '新增科技企业孵化器16个。', facts: [{ measure: 'increase', value: 16, unit: '个', op: 'eq' }] },
    { text: '新增国家级科技企业孵化器2家。', facts: [] },
  ],
};
