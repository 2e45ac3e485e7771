import type { Indicator } from '../../schema/indicator.ts';

/** Maker spaces */
export const makerSpaces: Indicator = {
  id: 'maker-spaces',
  name: '众创空间',
  english: 'Maker spaces',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '个'],
  theme: 'innovation',
  measures: ['level', 'increase'],
  headline: false,
  names: ['众创空间', '省级以上众创空间', '省级及以上众创空间'],
  refuse: ['国家级众创空间', '省级众创空间', '市级众创空间', '众创空间在孵企业'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 3000], increase: [0, 600] },
  definition: '为满足大众创新创业需求，提供工作空间、网络空间、社交空间和资源共享空间的新型创业服务平台。',
  definitionSource: '科学技术部《发展众创空间工作指引》',
  examples: [
    { text: '新增众创空间55家。', facts: [{ measure: 'increase', value: 55, unit: '家', op: 'eq' }] },
    { text: '众创空间在孵企业达到257家。', facts: [] },
  ],
};
