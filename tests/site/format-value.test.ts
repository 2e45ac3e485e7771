import { describe, expect, test } from 'vitest';
import { formatBareValue, formatNumber, formatValue } from '../../src/site/format-value.ts';
import { makeFact } from './make-fact.ts';

describe('a value reads as the report words it', () => {
  test.each([
    [{}, '增长7.5%左右'],
    [{ op: 'gte', value: 6 }, '增长6%以上'],
    [{ op: 'gt', value: 3000, unit: '亿元', measure: 'level' }, '超过3000亿元'],
    [{ op: 'lte', value: 5.5, measure: 'level' }, '5.5%以内'],
    [{ op: 'range', value: [8, 10] }, '增长8～10%'],
    [{ op: 'eq', value: -3.9 }, '下降3.9%'],
    [{ op: 'range', value: [-5, -3] }, '下降3～5%'],
    [{ op: 'eq', value: 0.5, unit: '个百分点', measure: 'increase' }, '增加0.5个百分点'],
    [{ op: 'eq', value: 3, unit: '位', measure: 'rank' }, '第3位'],
    [{ op: 'relative', value: null, unit: '', relative: { relation: 'above', to: '全省平均', text: '高于全省平均' } }, '高于全省平均'],
  ] as const)('%j → %s', (changes, words) => {
    expect(formatValue(makeFact(changes as Parameters<typeof makeFact>[0]))).toBe(words);
  });

  test('a column headed 增速 leaves 增长 out and keeps the sign of a fall', () => {
    expect(formatBareValue(makeFact())).toBe('7.5%左右');
    expect(formatBareValue(makeFact({ op: 'eq', value: -3.9 }))).toBe('−3.9%');
  });

  test('numbers never turn into exponents nor show the dust of binary fractions', () => {
    expect(formatNumber(0.1 + 0.2)).toBe('0.3');
    expect(formatNumber(-2)).toBe('−2');
    expect(formatNumber(1e21)).toBe('1000000000000000000000');
  });
});
