import type { SeriesPoint } from '../charts/small-series.ts';
import type { Fact, Measure } from '../schema/index.ts';
import { catalogue } from './catalogue.ts';
import { courseValue, measureUnit } from './chart-value.ts';
import { dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { compareStanding } from './leading-fact.ts';

/** One year of an indicator in one place: what was aimed at and what came of it. */
export interface SeriesYear {
  readonly year: number;
  readonly target: Fact | null;
  readonly result: Fact | null;
}

/** An indicator's course in one place. */
export interface PlaceSeries {
  readonly indicator: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unit: string;
  /** Oldest first. */
  readonly years: readonly SeriesYear[];
  readonly results: readonly SeriesPoint[];
  readonly targets: readonly SeriesPoint[];
}

const points = (facts: readonly Fact[], unit: string): SeriesPoint[] =>
  facts.flatMap((fact) => {
    const value = courseValue(fact, unit);
    return value && fact.year !== null ? [{ ...value, year: fact.year }] : [];
  });

/** Of the facts that speak of one year, the one to believe. */
function leading(facts: readonly Fact[]): Map<number, Fact> {
  const best = new Map<number, Fact>();
  for (const fact of [...facts].sort(compareStanding)) if (fact.year !== null && !best.has(fact.year)) best.set(fact.year, fact);
  return best;
}

/** Every indicator and measure whose result the place states for two years or more, in order of the catalogue. */
export function placeSeries(placeId: string): PlaceSeries[] {
  const whole = (dataset().factsByPlace.get(placeId) ?? []).filter(
    (fact) => fact.scope === null && fact.year !== null && fact.measure !== 'rank',
  );
  const groups = groupBy(whole, (fact) => `${fact.indicator} ${fact.measure}`);
  return catalogue.flatMap((indicator) =>
    (['level', 'growth', 'increase', 'share'] as const).flatMap((measure) => {
      const facts = groups.get(`${indicator.id} ${measure}`) ?? [];
      const results = leading(facts.filter((fact) => fact.kind !== 'target'));
      const targets = leading(facts.filter((fact) => fact.kind === 'target'));
      const unit = measureUnit(indicator, measure, facts);
      const drawn = points([...results.values()], unit);
      if (drawn.length < 2) return [];
      const years = [...new Set([...results.keys(), ...targets.keys()])].sort((a, b) => a - b);
      return [
        {
          indicator: indicator.id,
          name: indicator.name,
          measure,
          unit,
          years: years.map((year) => ({ year, target: targets.get(year) ?? null, result: results.get(year) ?? null })),
          results: drawn,
          targets: points([...targets.values()], unit),
        },
      ];
    }),
  );
}
