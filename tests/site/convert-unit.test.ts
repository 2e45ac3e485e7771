import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertible, convertUnit, parseUnit } from '../../src/site/convert-unit.ts';

describe('convertUnit', () => {
  it.each([
    [1.2, '万亿元', '亿元', 12000],
    [8.5, '万元', '亿元', 0.00085],
    [3.2, '万元', '元', 32000],
    [1, '亿斤', '万吨', 5],
    [300, '公斤', '吨', 0.3],
    [12345, '人', '万人', 1.2345],
    [1, '亿人次', '万人次', 10000],
    [1, '平方公里', '亩', 1500],
    [1, '公顷', '亩', 15],
    [2.5, '亿千瓦时', '万千瓦时', 25000],
    [1.3, '万户', '户', 13000],
    [0.03, '毫克/立方米', '微克/立方米', 30],
    [7.5, '%', '%', 7.5],
    [41000, '元/人', '元', 41000],
  ])('reads %d %s in %s as %d', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });

  it.each([
    ['亿元', '亿美元'],
    ['%', '百分点'],
    ['万人', '万人次'],
    ['千瓦', '千瓦时'],
    ['套', '亿元'],
  ])('refuses to turn %s into %s', (from, to) => {
    expect(convertUnit(1, from, to)).toBeNull();
    expect(convertible(from, to)).toBe(false);
  });

  it('takes 千瓦时 and 千米 as units of their own, not as a thousand', () => {
    expect(parseUnit('千瓦时')).toEqual({ dimension: 'energy', factor: 1 });
    expect(parseUnit('万千米')).toEqual({ dimension: 'length', factor: 1e7 });
  });

  it('comes back to the value it set out from', () => {
    const units = fc.constantFrom('元', '万元', '百万元', '亿元', '万亿元');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), units, units, (value, from, to) => {
        const there = convertUnit(value, from, to);
        expect(there).not.toBeNull();
        expect(convertUnit(there ?? 0, to, from)).toBeCloseTo(value, 5);
      }),
    );
  });
});
