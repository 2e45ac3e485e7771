import type { ChartValue } from '../charts/drawing.ts';
import type { TimelineYear } from '../charts/promise-timeline.ts';
import type { Fact, Measure } from '../schema/index.ts';
import { catalogue } from './catalogue.ts';
import { chartValue, courseValue, measureUnit } from './chart-value.ts';
import { convertUnit } from './convert-unit.ts';
import { dataset } from './dataset.ts';
import { formatNumber } from './format-value.ts';
import { groupBy } from './group-by.ts';
import { compareStanding } from './leading-fact.ts';
import { type Followed, followTarget, isCompared } from './promises.ts';
import { isJudged, verdictShort } from './verdicts.ts';

/** One year of a timeline with the facts behind its marks. */
export interface TimelineRow {
  readonly year: number;
  readonly target: Fact | null;
  readonly result: Fact | null;
  readonly followed: Followed | null;
}

/** What a place promised and reached in one indicator and measure. */
export interface PlaceTimeline {
  readonly indicator: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unit: string;
  /** Oldest first. */
  readonly rows: readonly TimelineRow[];
  readonly drawn: readonly TimelineYear[];
}

const leading = (facts: readonly Fact[], year: number): Fact | null =>
  facts.filter((fact) => fact.year === year).sort(compareStanding)[0] ?? null;

/** A derived figure as a chart value: it has no fact of its own. */
function derivedValue({ promise }: Followed, unit: string): ChartValue | null {
  const { derived } = promise;
  const value = derived ? convertUnit(derived.value, derived.unit, unit) : null;
  if (!derived || value === null) return null;
  return { value, op: 'eq', estimate: false, target: false, text: `推算${formatNumber(Number(derived.value.toFixed(1)))}${derived.unit}` };
}

function drawnYear({ year, target, result, followed }: TimelineRow, unit: string): TimelineYear {
  const verdict = followed?.promise.verdict;
  return {
    year,
    target: target && courseValue(target, unit),
    outcome: (followed && derivedValue(followed, unit)) ?? (result ? chartValue(result, unit) : null),
    verdict: verdict && isJudged(verdict) ? verdictShort[verdict] : null,
  };
}

/** Indicators of which the place has at least one target with a verdict, in order of the catalogue, all years of each. */
export function placeTimelines(placeId: string): PlaceTimeline[] {
  const whole = (dataset().factsByPlace.get(placeId) ?? []).filter((fact) => fact.scope === null && fact.year !== null);
  const groups = groupBy(whole, (fact) => `${fact.indicator} ${fact.measure}`);
  return catalogue.flatMap((indicator) =>
    (['level', 'growth', 'increase', 'share'] as const).flatMap((measure): PlaceTimeline[] => {
      const facts = groups.get(`${indicator.id} ${measure}`) ?? [];
      const targets = facts.filter((fact) => fact.kind === 'target');
      const results = facts.filter((fact) => fact.kind !== 'target');
      const unit = measureUnit(indicator, measure, facts);
      const years = [...new Set(facts.map((fact) => fact.year as number))].sort((a, b) => a - b);
      const rows = years.map((year): TimelineRow => {
        const target = leading(targets, year);
        const followed = target && followTarget(target);
        const stated = followed?.outcome?.measure === measure ? followed.outcome : null;
        return { year, target, followed, result: stated ?? leading(results, year) };
      });
      if (!rows.some(({ followed }) => followed && isCompared(followed))) return [];
      const drawn = rows.map((row) => drawnYear(row, unit)).filter(({ target, outcome }) => target || outcome);
      return drawn.length === 0 ? [] : [{ indicator: indicator.id, name: indicator.name, measure, unit, rows, drawn }];
    }),
  );
}
