import type { Indicator } from '../../schema/indicator.ts';

/** Official spending on vehicles, travel and receptions */
export const officialSpending: Indicator = {
  id: 'official-spending',
  name: '“三公”经费',
  english: 'Official spending on vehicles, travel and receptions',
  unit: '万元',
  unitFamily: 'money',
  theme: 'fiscal',
  measures: ['level', 'growth'],
  headline: false,
  names: ['三公经费', '三公经费支出', '三公支出'],
  refuse: ['三公经费预算执行率'],
  shares: [],
  higherIsBetter: false,
  plausible: { growth: [-90, 50] },
  definition: '用财政拨款开支的因公出国（境）费、公务用车购置及运行费、公务接待费。',
  definitionSource: '财政部《地方预决算公开操作规程》',
  examples: [
    { text: '三公经费下降27.1%，接待费下降67.1%。', facts: [{ measure: 'growth', value: -27.1, unit: '%', op: 'eq' }] },
    { text: '公用经费下降13%。', facts: [] },
  ],
};
