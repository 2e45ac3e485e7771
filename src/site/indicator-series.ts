import type { Fact, Indicator, Measure } from '../schema/index.ts';
import { measureUnit } from './chart-value.ts';
import { type PlaceSeries, placeSeries } from './indicator-page.ts';

/** Years a course is drawn over at most. */
const mostYears = 12;

/** Courses of all places that can be drawn, in the measure that most speak in. */
export interface IndicatorSeries {
  readonly measure: Measure;
  readonly unit: string;
  /** First and last year drawn; `begins` is the first that anything is stated of. */
  readonly years: readonly [first: number, last: number];
  readonly begins: number;
  readonly courses: readonly PlaceSeries[];
}

const yearOf = (fact: Fact): number => fact.year ?? 0;

/** Courses of an indicator over the years; null when no place states it for two of them. */
export function indicatorSeries(indicator: Indicator): IndicatorSeries | null {
  const measure = (['growth', 'level', 'share', 'increase'] as const).find((one) => placeSeries(indicator, one).length > 0);
  if (!measure) return null;
  const all = placeSeries(indicator, measure);
  const facts = all.flatMap(({ results, targets }) => [...results, ...targets]);
  const years = facts.map(yearOf);
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - mostYears + 1);
  const courses = all.filter(({ results }) => results.filter((fact) => yearOf(fact) >= first).length > 1);
  return courses.length === 0
    ? null
    : { measure, unit: measureUnit(indicator, measure, facts), years: [first, last], begins: Math.min(...years), courses };
}
