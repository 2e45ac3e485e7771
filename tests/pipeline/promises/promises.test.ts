import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import { linkPromises } from '../../../src/pipeline/promises/index.ts';
import { promiseSchema, type TargetPromise } from '../../../src/schema/promise.ts';
import { makeRead, type PlantedFact } from '../link/make-read.ts';

type Said = Omit<PlantedFact, 'quote' | 'kind'>;

/** A report of our own: results of the year before, then targets, each in a sentence of its own. */
function report(
  place: string,
  year: number,
  results: readonly (Said & { estimate?: boolean })[],
  targets: readonly Said[],
  type: 'annual' | 'term' = 'annual',
) {
  const sentence = ({ indicator, measure, value, relative }: Said, index: number, lead: string): string =>
    `${lead}第${index}项：${indicator}之${measure}为${relative ? relative.text : JSON.stringify(value)}。`;
  const review = results.map((said, index) => sentence(said, index, '完成'));
  const goals = targets.map((said, index) => sentence(said, index, '力争'));
  return makeRead({
    file: `${place}-${year}-${type}.txt`,
    place,
    year,
    type,
    parts: [
      ...(review.length > 0 ? [['review', `过去一年${place}。${review.join('')}`] as const] : []),
      ['targets', `今年目标：${goals.join('')}`],
    ],
    facts: [
      ...results.map(
        ({ estimate = false, ...said }, index): PlantedFact => ({
          ...said,
          quote: review[index] ?? '',
          kind: estimate ? 'estimate' : 'actual',
        }),
      ),
      ...targets.map((said, index): PlantedFact => ({ ...said, quote: goals[index] ?? '', kind: 'target' })),
    ],
  });
}

const growth = (indicator: string, value: Said['value'], op: Said['op'] = 'eq', more: Partial<Said> = {}): Said => ({
  indicator,
  measure: 'growth',
  value,
  unit: '%',
  op,
  ...more,
});
const level = (indicator: string, value: Said['value'], unit = '亿元', op: Said['op'] = 'eq'): Said => ({
  indicator,
  measure: 'level',
  value,
  unit,
  op,
});
const relative = (indicator: string, relation: 'above' | 'equal' | 'front', to: string): Said => ({
  indicator,
  measure: 'growth',
  value: null,
  unit: '',
  op: 'relative',
  relative: { relation, to, text: to },
});

function follow(...reads: ReturnType<typeof report>[]): Map<string, TargetPromise> {
  const { reports, facts } = link(reads);
  return new Map(linkPromises(reports, facts).map((promise) => [promise.target, promiseSchema.parse(promise)]));
}
const luan = 'anhui-luan';

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
    expect(verdictOf(target, [{ ...growth('gdp', 7), scope: '开发区' }])).toEqual(['outcome-not-stated', null]);
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

describe('a figure in another measure', () => {
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

describe('a relative target', () => {
  const province = report('anhui', 2023, [growth('retail-sales', 6)], []);
  it('is measured by the province where its report is there', () => {
    const own = [
      report(luan, 2022, [], [relative('retail-sales', 'above', '全省平均')]),
      report(luan, 2023, [growth('retail-sales', 6.4)], []),
    ];
    expect([...follow(...own, province).values()][0]).toMatchObject({
      verdict: 'met',
      margin: 0.4,
      yardstick: 'anhui-2023.actual.retail-sales-growth',
    });
    expect([...follow(...own).values()][0]).toMatchObject({ verdict: 'cannot-compare', reason: 'yardstick-missing' });
  });
  it('is measured by the own growth of the economy', () => {
    const promises = follow(
      report(luan, 2022, [], [relative('resident-income', 'equal', '经济增长')]),
      report(luan, 2023, [growth('resident-income', 5.9), growth('gdp', 6)], []),
    );
    expect([...promises.values()][0]).toMatchObject({ verdict: 'met', margin: -0.1, yardstick: 'anhui-luan-2023.actual.gdp-growth' });
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
