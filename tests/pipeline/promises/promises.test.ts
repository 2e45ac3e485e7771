import { describe, expect, it } from 'vitest';
import type { TargetPromise } from '../../../src/schema/promise.ts';
import { follow, growth, level, luan, relative, report, type Said } from './follow.ts';

describe('a target and its outcome', () => {
  it.each([
    ['以上 kept', growth('gdp', 7, 'gte'), growth('gdp', 7), 'met', 0],
    ['以上 beyond', growth('gdp', 7, 'gte'), growth('gdp', 8.2), 'exceeded', 1.2],
    ['以上 has no tolerance', growth('gdp', 7, 'gte'), growth('gdp', 6.9), 'narrowly-missed', -0.1],
    ['以上 missed', growth('gdp', 7, 'gte'), growth('gdp', 5), 'missed', -2],
    ['左右 has one', growth('gdp', 7, 'approx'), growth('gdp', 6.7), 'met', -0.3],
    ['左右 narrowly missed', growth('gdp', 7, 'approx'), growth('gdp', 6.5), 'narrowly-missed', -0.5],
    ['左右 missed', growth('gdp', 7, 'approx'), growth('gdp', 3), 'missed', -4],
    ['a range within', growth('gdp', [6, 7], 'range'), growth('gdp', 6.4), 'met', 0],
    ['a range above', growth('gdp', [6, 7], 'range'), growth('gdp', 7.1), 'exceeded', 0.1],
    ['a range below', growth('gdp', [6, 7], 'range'), growth('gdp', 5.9), 'narrowly-missed', -0.1],
    ['less is better', level('pm25', 35, '微克/立方米', 'lte'), level('pm25', 33, '微克/立方米'), 'exceeded', -5.714286],
    ['less is better, missed', level('pm25', 35, '微克/立方米', 'lte'), level('pm25', 40, '微克/立方米'), 'missed', 14.285714],
    ['a fall by so much or more', growth('energy-intensity', -3, 'gte'), growth('energy-intensity', -3.5), 'met', -0.5],
    ['another unit', level('gdp', 1.2, '万亿元', 'gt'), level('gdp', 12100), 'met', 0.833333],
    ['突破 on the right side', level('trade', 100, '亿元', 'gte'), level('trade', 110, '亿元', 'gt'), 'exceeded', 10],
  ] as const)('%s', (_, target, outcome, verdict, margin) => {
    const promises = follow(report(luan, 2022, [], [target]), report(luan, 2023, [outcome], []));
    const [promise] = [...promises.values()];
    expect(promise).toMatchObject({ verdict, margin, reason: null, derived: null });
    expect(promise?.outcome).toBe(`anhui-luan-2023.actual.${target.indicator}-${target.measure}`);
  });

  it('starts from the result its own report states', () => {
    const promises = follow(report(luan, 2022, [growth('gdp', 6)], [growth('gdp', 7)]), report(luan, 2023, [growth('gdp', 7)], []));
    expect(promises.get('anhui-luan-2022.target.gdp-growth')?.baseline).toBe('anhui-luan-2022.actual.gdp-growth');
  });

  it('is provisional when the outcome is an estimate', () => {
    const promises = follow(report(luan, 2022, [], [growth('gdp', 7)]), report(luan, 2023, [{ ...growth('gdp', 7), estimate: true }], []));
    expect(promises.get('anhui-luan-2022.target.gdp-growth')).toMatchObject({ verdict: 'met', notes: ['provisional'] });
  });

  it('may stand in a term report of the next year', () => {
    const promises = follow(report(luan, 2022, [], [growth('gdp', 7)]), report(luan, 2023, [growth('gdp', 7)], [], 'term'));
    expect(promises.get('anhui-luan-2022.target.gdp-growth')?.outcome).toBe('anhui-luan-2023-term.actual.gdp-growth');
  });
});

describe('what is not the same thing is not matched', () => {
  const verdictOf = (target: Said, results: Said[], before: Said[] = []): unknown[] => {
    const promises = follow(report(luan, 2022, before, [target]), report(luan, 2023, results, []));
    const [promise] = [...promises.values()];
    return [promise?.verdict, promise?.reason];
  };
  it('another place, another year, another scope, another indicator', () => {
    const target = growth('gdp', 7);
    expect([...follow(report(luan, 2022, [], [target]), report('anhui-chuzhou', 2023, [growth('gdp', 7)], [])).values()][0]?.verdict).toBe(
      'no-next-report',
    );
    expect([...follow(report(luan, 2022, [], [target]), report(luan, 2024, [growth('gdp', 7)], [])).values()][0]?.verdict).toBe(
      'no-next-report',
    );
    expect(verdictOf(target, [{ ...growth('gdp', 7), scope: '开发区' }])).toEqual(['outcome-not-stated', 'other-scope']);
    expect(verdictOf(target, [growth('retail-sales', 7)])).toEqual(['outcome-not-stated', null]);
    expect(verdictOf(target, [{ ...growth('gdp', 7), year: 2021 }])).toEqual(['outcome-not-stated', null]);
  });
  it('a next report without review', () => {
    expect(verdictOf(growth('gdp', 7), [])).toEqual(['section-missing', null]);
  });
  it.each([
    ['several years', growth('gdp', 7, 'eq', { year: null, period: [2022, 2026] }), growth('gdp', 7), 'several-years'],
    ['a bound on the wrong side', level('trade', 100, '亿元', 'gte'), level('trade', 90, '亿元', 'gt'), 'outcome-is-a-bound'],
    ['units of another kind', level('fdi', 5, '亿美元'), level('fdi', 40), 'unit-mismatch'],
    ['a doubtful reading', growth('gdp', 7), { ...growth('gdp', 7), confidence: 'low' }, 'uncertain-reading'],
    ['prices that may rise or fall', growth('cpi', 3), growth('cpi', 1), 'no-direction'],
    ['a place in a list', relative('gdp', 'front', '全省前列'), growth('gdp', 7), 'no-yardstick'],
    ['an outcome by comparison', growth('gdp', 7), relative('gdp', 'above', '全省平均'), 'outcome-relative'],
  ] as const)('%s', (_, target, outcome, reason) => {
    expect(verdictOf(target, [outcome])).toEqual(['cannot-compare', reason]);
  });
  it('two targets of one name, two outcomes of two verdicts', () => {
    const disputed = follow(
      report(luan, 2022, [], [level('trade', 100), level('trade', 9)]),
      report(luan, 2023, [level('trade', 100)], []),
    );
    expect([...disputed.values()].map(({ reason }) => reason)).toEqual(['disputed-target', 'disputed-target']);
    expect(verdictOf(growth('gdp', 7), [growth('gdp', 9), growth('gdp', 4)])).toEqual(['cannot-compare', 'disputed-outcome']);
  });
});

describe('what the next report states instead', () => {
  const follows = (target: Said, results: readonly Said[], before: readonly Said[] = []): TargetPromise | undefined =>
    [...follow(report(luan, 2022, before, [target]), report(luan, 2023, results, [])).values()][0];
  const five = (said: Said): Said => ({ ...said, year: null, period: [2018, 2022], scope: '2018—2022年累计' });
  it.each([
    ['a part', growth('gdp', 7), [{ ...growth('gdp', 9), scope: '开发区' }], 'other-scope', 1],
    ['several years', growth('fdi', 7), [five(growth('fdi', 40))], 'over-several-years', 1],
    ['urban and rural', growth('resident-income', 7), [growth('urban-income', 6), growth('rural-income', 8)], 'by-parts', 2],
    ['a rank', growth('gdp', 7), [{ indicator: 'gdp', measure: 'rank', value: 3, unit: '位', op: 'eq' }], 'rank-only', 1],
    ['nothing', growth('gdp', 7), [growth('exports', 6)], null, 0],
  ] as const)('%s', (_, target, results, reason, near) => {
    const promise = follows(target, results);
    expect([promise?.verdict, promise?.reason, promise?.near.length]).toEqual(['outcome-not-stated', reason, near]);
  });
  it.each([
    ['a stock is not an addition to it', level('family-farms', 500, '家'), level('family-farms', 5021, '家'), 'counts-another-thing'],
    ['突破 and the same number', level('loans', 1000, '亿元', 'gt'), level('loans', 1000), 'too-close'],
    ['同口径 and as published', growth('general-budget-revenue', 6), growth('general-budget-revenue', 8), 'basis-differs'],
  ] as const)('%s', (_, target, outcome, reason) => {
    const said = reason === 'basis-differs' ? { ...outcome, remark: '同口径' } : outcome;
    expect(follows(target, [said])).toMatchObject({ verdict: 'cannot-compare', reason });
  });
  it('yearly doings may well be many times what was planned', () =>
    expect(follows(level('rural-roads', 200, '公里'), [level('rural-roads', 864, '公里')])).toMatchObject({ verdict: 'exceeded' }));
  it('a number above 突破 is met, and a price far within its bound no more than met', () => {
    expect(follows(level('loans', 1000, '亿元', 'gt'), [level('loans', 1000, '亿元', 'gt')])?.verdict).toBe('met');
    expect(follows(level('cpi', 3, '%', 'lte'), [level('cpi', 0.2, '%')])?.verdict).toBe('met');
  });
  it('a report that is not there comes before two targets of one name', () => {
    const promises = follow(report(luan, 2022, [], [level('trade', 100), level('trade', 9)]));
    expect([...promises.values()].map(({ verdict }) => verdict)).toEqual(['no-next-report', 'no-next-report']);
  });
});

describe('an outcome that is told twice', () => {
  const target = report(luan, 2022, [], [growth('gdp', 7)]);
  const estimated = report(luan, 2023, [{ ...growth('gdp', 7.2), estimate: true }], []);
  const of = (...reads: ReturnType<typeof report>[]): TargetPromise | undefined =>
    follow(target, ...reads).get('anhui-luan-2022.target.gdp-growth');
  it('is the final figure of the report after the next, with a note', () => {
    const later = report(luan, 2024, [growth('gdp', 3, 'eq', { year: 2022 })], []);
    expect(of(estimated, later)).toMatchObject({
      verdict: 'missed',
      outcome: 'anhui-luan-2024.actual.gdp-growth.2022',
      notes: ['final-figure'],
    });
    expect(of(estimated)).toMatchObject({ verdict: 'met', notes: ['provisional'] });
  });
  it('is what the next report says when it does not estimate', () => {
    const later = report(luan, 2024, [growth('gdp', 3, 'eq', { year: 2022 })], []);
    expect(of(report(luan, 2023, [growth('gdp', 7.2)], []), later)).toMatchObject({
      outcome: 'anhui-luan-2023.actual.gdp-growth',
      notes: [],
    });
  });
  it('by an annual and a term report of one year: the final figure, the annual one, or nothing where they part', () => {
    // Of its own words, or it would be a witness of the annual report.
    const others = ['exports', 'imports', 'deposits', 'loans', 'fdi', 'tourism-revenue'].map((indicator) => growth(indicator, 31));
    const term = (value: number) => report(luan, 2023, [growth('gdp', value), ...others], [], 'term');
    expect(of(estimated, term(6.9))).toMatchObject({
      outcome: 'anhui-luan-2023-term.actual.gdp-growth',
      verdict: 'narrowly-missed',
      notes: [],
    });
    const annual = report(luan, 2023, [growth('gdp', 7.2)], []);
    expect(of(annual, term(7.3))).toMatchObject({ outcome: 'anhui-luan-2023.actual.gdp-growth', verdict: 'met' });
    expect(of(annual, term(4))).toMatchObject({ verdict: 'cannot-compare', reason: 'disputed-outcome' });
  });
});

describe('places that change', () => {
  it('go on under another name, with a note', () => {
    const qingyuan = 'hebei-baoding-qingyuan';
    const promises = follow(report(qingyuan, 2015, [], [growth('gdp', 7)]), report(qingyuan, 2016, [growth('gdp', 7)], []));
    expect([...promises.values()][0]).toMatchObject({ verdict: 'met', notes: ['place-renamed'] });
  });
  it('end without an answer', () => {
    const promises = follow(
      report('beijing-xuanwu', 2010, [], [growth('gdp', 7)]),
      report('beijing-xicheng', 2011, [growth('gdp', 7)], []),
    );
    expect([...promises.values()][0]).toMatchObject({ verdict: 'cannot-compare', reason: 'place-ended' });
  });
});
