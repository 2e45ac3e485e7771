import type { Coverage, Fact, Indicator, Measure, Report } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { compareStanding } from './leading-fact.ts';
import type { SitePlace } from './place-tree.ts';
import { resolvedTarget } from './resolved-target.ts';

export type Side = 'target' | 'actual';

/** What places state of one measure in one year: the leading fact of each. */
export interface Ranking {
  readonly side: Side;
  readonly measure: Measure;
  readonly year: number;
  /** In order of place codes, one a place. */
  readonly facts: readonly Fact[];
}

/** A place's facts of one measure over the years. */
export interface PlaceSeries {
  readonly place: SitePlace;
  readonly results: readonly Fact[];
  readonly targets: readonly Fact[];
}

export interface Silence {
  readonly report: Report;
  readonly side: Side;
  readonly status: 'not-stated' | 'section-missing' | 'uncertain';
}

const sideOf = (fact: Fact): Side => (fact.kind === 'target' ? 'target' : 'actual');

const placeOrder = new Map<string, number>();
const orderOf = (id: string): number => {
  if (placeOrder.size === 0) for (const place of dataset().places.keys()) placeOrder.set(place, placeOrder.size);
  return placeOrder.get(id) ?? Number.MAX_SAFE_INTEGER;
};

/** Facts of an indicator that speak of a whole place and of one year. */
export const wholeFacts = (indicator: string): Fact[] =>
  (dataset().factsByIndicator.get(indicator) ?? []).filter((fact) => fact.scope === null && fact.year !== null);

const rankingsById = new Map<string, readonly Ranking[]>();

/** Every ranking the facts allow, newest year first, targets before results, growth before level; made once an indicator. */
export function rankings({ id }: Indicator): readonly Ranking[] {
  const known = rankingsById.get(id) ?? makeRankings(id);
  rankingsById.set(id, known);
  return known;
}

function makeRankings(indicator: string): Ranking[] {
  const measureOrder: Measure[] = ['growth', 'level', 'share', 'increase', 'rank'];
  const groups = groupBy(wholeFacts(indicator), (fact) => `${fact.year} ${sideOf(fact)} ${fact.measure}`);
  return [...groups.values()]
    .map((facts): Ranking => {
      const first = facts[0] as Fact;
      const leading = [...groupBy(facts, (fact) => fact.place).values()].map((same) => same.sort(compareStanding)[0] as Fact);
      return {
        side: sideOf(first),
        measure: first.measure,
        year: first.year as number,
        facts: leading.sort((a, b) => orderOf(a.place) - orderOf(b.place)),
      };
    })
    .sort(
      (a, b) =>
        b.year - a.year ||
        (a.side === b.side ? measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) : a.side === 'target' ? -1 : 1),
    );
}

/** Years after which a ranking is too old to open a page with, while a newer one of its side exists. */
const stale = 3;

/**
 * The rankings a page opens with: for each side and measure the newest year in which more than half as many places speak
 * as in its best year; without measures that nobody has stated for years.
 */
export function leadingRankings(all: readonly Ranking[]): Ranking[] {
  const groups = groupBy(all, (ranking) => `${ranking.side} ${ranking.measure}`);
  const leading = [...groups.values()].map((group) => {
    const most = Math.max(...group.map((ranking) => ranking.facts.length));
    return group.find((ranking) => ranking.facts.length * 2 > most) as Ranking;
  });
  const newest = (side: Side): number => Math.max(...leading.filter((ranking) => ranking.side === side).map(({ year }) => year));
  return leading.filter((ranking) => ranking.year >= newest(ranking.side) - stale);
}

/** Places that state one measure in two years or more, as many years first. */
export function placeSeries(indicator: Indicator, measure: Measure): PlaceSeries[] {
  const facts = wholeFacts(indicator.id).filter(
    (fact) => fact.measure === measure && (fact.value !== null || resolvedTarget(fact) !== null),
  );
  const found: PlaceSeries[] = [];
  for (const [id, own] of groupBy(facts, (fact) => fact.place)) {
    const place = dataset().places.get(id);
    const leading = (side: Side): Fact[] =>
      [
        ...groupBy(
          own.filter((fact) => sideOf(fact) === side),
          (fact) => fact.year,
        ).values(),
      ]
        .map((same) => same.sort(compareStanding)[0] as Fact)
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    const results = leading('actual');
    if (place && results.length > 1) found.push({ place, results, targets: leading('target') });
  }
  return found.sort((a, b) => b.results.length - a.results.length || orderOf(a.place.place.id) - orderOf(b.place.place.id));
}

/** Targets beside the results of the same place and year, newest year first. @param year the one to look at, null for all. */
export function targetResultPairs(
  indicator: Indicator,
  year: number | null = null,
): { measure: Measure; year: number; pairs: { target: Fact; result: Fact }[] }[] {
  const all = rankings(indicator);
  const found = [];
  for (const target of all.filter((ranking) => ranking.side === 'target' && (year === null || ranking.year === year))) {
    const result = all.find((ranking) => ranking.side === 'actual' && ranking.measure === target.measure && ranking.year === target.year);
    const results = new Map(result?.facts.map((fact) => [fact.place, fact]));
    const pairs = target.facts.flatMap((fact) => {
      const other = results.get(fact.place);
      return other && other.value !== null && fact.value !== null ? [{ target: fact, result: other }] : [];
    });
    if (pairs.length > 0) found.push({ measure: target.measure, year: target.year, pairs });
  }
  return found;
}

let coverageByIndicator: ReadonlyMap<string, readonly Coverage[]> | undefined;
const silencesById = new Map<string, readonly Silence[]>();

/** Reports that say nothing of a headline indicator, or whose text lacks the part that would; made once an indicator. */
export function silences(indicator: string): readonly Silence[] {
  const known = silencesById.get(indicator) ?? makeSilences(indicator);
  silencesById.set(indicator, known);
  return known;
}

function makeSilences(indicator: string): Silence[] {
  const { coverage, reportById } = dataset();
  coverageByIndicator ??= groupBy(coverage, (entry) => entry.indicator);
  return (coverageByIndicator.get(indicator) ?? []).flatMap(({ report: id, kind, status }): Silence[] => {
    const report = reportById.get(id);
    return !report || status === 'stated' || status === 'relative' ? [] : [{ report, side: kind, status }];
  });
}
