import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradicts, sameValue } from '../../../src/pipeline/link/same-value.ts';

type Stated = Parameters<typeof sameValue>[0];
const said = (value: Stated['value'], unit = '亿元', op: Stated['op'] = 'eq', measure: Stated['measure'] = 'level'): Stated => ({
  value,
  unit,
  op,
  measure,
  relative: null,
});

describe('two statements', () => {
  it.each([
    [said(1.2, '万亿元'), said(12000), true],
    [said(12000), said(12000.5), false],
    [said([6, 7], '%'), said([6, 7], '%'), true],
    [said(5, '万人'), said(5, '万元'), false],
    [said(null, ''), said(5), false],
  ])('%j and %j give one value: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
  });
  it.each([
    [said(7.5, '%', 'approx', 'growth'), said(9, '%', 'eq', 'growth'), true],
    [said(7.7, '%', 'eq', 'growth'), said(7.8, '%', 'eq', 'growth'), true],
    [said(1000, '亿元', 'gt'), said(1020.9), false],
    [said(1, '%', 'lte'), said(0.68, '%'), false],
    [said(1000, '亿元', 'gte'), said(980), true],
    [said(2100), said(2103), false],
    [said([6, 7], '%'), said(6.5, '%'), false],
    [said(null, ''), said(5, '%'), false],
    [said(300, '万人'), said(300), false],
  ])('%j and %j contradict each other: %s', (a, b, apart) => {
    expect(contradicts(a, b)).toBe(apart);
    expect(contradicts(b, a)).toBe(apart);
  });
  it('never contradict each other and give one value', () => {
    const any = fc.record({
      value: fc.oneof(fc.integer({ min: -99, max: 9999 }), fc.constant(null)),
      unit: fc.constantFrom('亿元', '万元', '%', '万人'),
      op: fc.constantFrom('eq' as const, 'approx' as const, 'gte' as const, 'lte' as const),
      measure: fc.constantFrom('level' as const, 'growth' as const),
      relative: fc.constant(null),
    });
    fc.assert(fc.property(any, any, (a, b) => !(sameValue(a, b) && contradicts(a, b)) && sameValue(a, a) && !contradicts(a, a)));
  });
});
