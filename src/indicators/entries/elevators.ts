import type { Indicator } from '../../schema/indicator.ts';

/** Lifts added to existing housing */
export const elevators: Indicator = {
  id: 'elevators',
  name: '既有住宅加装电梯',
  english: 'Lifts added to existing housing',
  unit: '部',
  unitFamily: 'count',
  units: ['部', '台', '架'],
  flow: 'built',
  theme: 'livelihood',
  measures: ['level'],
  headline: false,
  names: [
    '加装电梯',
    '既有住宅加装电梯',
    '既有多层住宅加装电梯',
    '老旧小区加装电梯',
    '旧住宅区加装电梯',
    '老旧住宅加装电梯',
    '多层住宅加装电梯',
    '既有住宅增设电梯',
  ],
  refuse: ['加装电梯补贴', '更新加装电梯'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 30000] },
  definition: '当年完成加装电梯的既有多层住宅电梯部数。',
  definitionSource: '国办发〔2020〕23号《关于全面推进城镇老旧小区改造工作的指导意见》',
  examples: [
    { text: '既有住宅加装电梯6748部。', facts: [{ measure: 'level', value: 6748, unit: '部', op: 'eq' }] },
    { text: '更新老旧电梯218台。', facts: [] },
  ],
};
