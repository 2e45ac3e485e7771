import { describe, expect, it } from 'vitest';
import type { TargetPromise } from '../../../src/schema/promise.ts';
import { follow, growth, level, luan, report, type Said } from './follow.ts';

describe('a figure in another measure', () => {
  const derived = (
    target: Said,
    before: Said & { estimate?: boolean },
    outcome: Said & { estimate?: boolean },
  ): TargetPromise | undefined => [...follow(report(luan, 2022, [before], [target]), report(luan, 2023, [outcome], [])).values()][0];
  const firms = (measure: 'level' | 'increase', value: number, unit = '家', op: Said['op'] = 'eq'): Said => ({
    indicator: 'high-tech-enterprises',
    measure,
    value,
    unit,
    op,
  });
  it('is not derived from estimates, approximate figures, or too few digits', () => {
    const sales = growth('retail-sales', 9);
    expect(derived(sales, { ...level('retail-sales', 1000), estimate: true }, level('retail-sales', 1100))?.reason).toBe(
      'derived-too-rough',
    );
    expect(derived(sales, level('retail-sales', 1000), level('retail-sales', 1100, '亿元', 'approx'))?.reason).toBe('derived-too-rough');
    expect(derived(firms('increase', 100), firms('level', 1.1, '万家'), firms('level', 1.2, '万家'))?.reason).toBe('derived-too-rough');
  });
  it('is not derived where growth is published in comparable coverage', () =>
    expect(
      derived(growth('fixed-asset-investment', 9), level('fixed-asset-investment', 100), level('fixed-asset-investment', 112))?.reason,
    ).toBe('comparable-coverage'));
  it('takes a net increase for the least that came', () => {
    expect(derived(firms('increase', 100), firms('level', 1100), firms('level', 1306))).toMatchObject({
      verdict: 'exceeded',
      derived: { how: 'increase-from-levels', value: 206, unit: '家' },
    });
    expect(derived(firms('increase', 100), firms('level', 1100), firms('level', 1150))).toMatchObject({
      verdict: 'cannot-compare',
      reason: 'net-against-gross',
    });
  });

  it('is derived where a level of the year before allows it, and marked', () => {
    const promises = follow(
      report(luan, 2022, [level('retail-sales', 1000)], [growth('retail-sales', 9), level('retail-sales', 1080)]),
      report(luan, 2023, [level('retail-sales', 1100)], []),
    );
    expect(promises.get('anhui-luan-2022.target.retail-sales-growth')).toMatchObject({
      verdict: 'exceeded',
      margin: 1,
      derived: {
        how: 'growth-from-levels',
        value: 10,
        unit: '%',
        from: ['anhui-luan-2022.actual.retail-sales-level', 'anhui-luan-2023.actual.retail-sales-level'],
      },
    });
    expect(promises.get('anhui-luan-2022.target.retail-sales-level')).toMatchObject({ verdict: 'met', derived: null });
  });
  it('is not derived at constant prices, without a level before, or from levels of different things', () => {
    const reason = (indicator: string, before: number | null, after: number): unknown =>
      [
        ...follow(
          report(luan, 2022, before === null ? [] : [level(indicator, before)], [growth(indicator, 9)]),
          report(luan, 2023, [level(indicator, after)], []),
        ).values(),
      ][0]?.reason;
    expect(reason('gdp', 1000, 1090)).toBe('real-against-nominal');
    expect(reason('retail-sales', null, 1090)).toBe('other-measure');
    expect(reason('retail-sales', 1000, 1800)).toBe('levels-not-comparable');
  });
});
