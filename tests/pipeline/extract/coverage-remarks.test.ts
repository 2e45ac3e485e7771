import { expect, test } from 'vitest';
import { remarkedUntil } from '../../../src/pipeline/extract/coverage-remarks.ts';
import { readSentence } from './read-sentence.ts';

test('a remark in brackets speaks of its clause, with 下同 of all that follows', () => {
  const text = '出口增长2%，生产总值300亿元、增长7%(不含东山三县,下同)，固定资产投资增长5%';
  const remarked = remarkedUntil(text);
  expect(
    ['出口增长2%', '生产总值300亿元', '增长7%', '固定资产投资增长5%'].map((words) => remarked(text.indexOf(words) + words.length)),
  ).toEqual([false, true, true, true]);
  const one = '进出口总额9亿元(不含综保区)，零售额8亿元';
  expect([remarkedUntil(one)(8), remarkedUntil(one)(one.length)]).toEqual([true, false]);
});

test('is a flag of the facts', () => {
  const { facts } = readSentence('全市地区生产总值310亿元、增长7%（不含东山三县），社会消费品零售总额增长5%。');
  expect(facts.map(({ indicator, measure, flags }) => [indicator, measure, flags.includes('coverage-noted')])).toEqual([
    ['gdp', 'level', true],
    ['gdp', 'growth', true],
    ['retail-sales', 'growth', false],
  ]);
});
