import type { Fact, Report } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { annualReport } from './report-page.ts';

/** What the next year's report says of a target, or why it says nothing. */
export type Outcome =
  | { readonly kind: 'stated'; readonly fact: Fact; readonly report: Report }
  | { readonly kind: 'not-stated'; readonly report: Report }
  | { readonly kind: 'part-missing'; readonly report: Report }
  | { readonly kind: 'no-next-report' }
  | { readonly kind: 'several-years' };

export interface TargetContext {
  /** Result of the year before in the target's own measure, as its own report gives it. */
  readonly baseline: Fact | null;
  /** The level that result stands at, where the measure is another. */
  readonly baselineLevel: Fact | null;
  readonly outcome: Outcome;
  /** The same target a year before and a year after in the same place. */
  readonly previousTarget: Fact | null;
  readonly nextTarget: Fact | null;
  /** The same target of its superiors and of places like it, itself included. */
  readonly elsewhere: readonly Fact[];
}

const mostElsewhere = 24;

const sameThing = (a: Fact, b: Fact): boolean => a.indicator === b.indicator && a.measure === b.measure && a.scope === b.scope;

const factsOf = (report: Report | null): readonly Fact[] => (report ? (dataset().factsByReport.get(report.id) ?? []) : []);

const find = (report: Report | null, like: Fact, target: boolean, year: number | null): Fact | null =>
  factsOf(report).find((fact) => (fact.kind === 'target') === target && fact.year === year && sameThing(fact, like)) ?? null;

function outcomeOf(fact: Fact): Outcome {
  if (fact.year === null) return { kind: 'several-years' };
  const next = annualReport(fact.place, fact.year + 1);
  if (!next) return { kind: 'no-next-report' };
  const found = find(next, fact, false, fact.year);
  if (found) return { kind: 'stated', fact: found, report: next };
  return { kind: next.missing.includes('review') ? 'part-missing' : 'not-stated', report: next };
}

let peers: ReadonlyMap<string, readonly Fact[]> | undefined;

const peerKey = (fact: Fact): string => `${fact.indicator} ${fact.measure} ${fact.year}`;

/** Same indicator, measure and year: superiors first, then places of its level in its province, else of its level anywhere. */
function elsewhereOf(fact: Fact): Fact[] {
  if (fact.scope !== null || fact.year === null) return [];
  peers ??= groupBy(
    dataset().facts.filter((other) => other.kind === 'target' && other.scope === null && other.year !== null),
    peerKey,
  );
  const { places } = dataset();
  const own = places.get(fact.place);
  if (!own) return [];
  const superiors = new Set<string>();
  for (let above = own.parent; above; above = above.parent) superiors.add(above.place.id);
  // One target a place: where both an annual and a term report state it, the annual one comes first.
  const byPlace = new Map<string, Fact>();
  for (const other of peers.get(peerKey(fact)) ?? []) if (!byPlace.has(other.place)) byPlace.set(other.place, other);
  byPlace.set(fact.place, fact);
  const others = [...byPlace.values()];
  const above = others.filter((other) => superiors.has(other.place));
  const level = others.filter((other) => !superiors.has(other.place) && places.get(other.place)?.place.level === own.place.level);
  const near = level.filter((other) => places.get(other.place)?.place.province === own.place.province);
  const alike = near.length > 1 ? near : level;
  const rest = alike.filter((other) => other.id !== fact.id).slice(0, mostElsewhere - above.length - 1);
  return [...above, fact, ...rest];
}

/** Everything around a target that its page shows. */
export function targetContext(fact: Fact, report: Report): TargetContext {
  const before = fact.year === null ? null : fact.year - 1;
  const level: Fact = { ...fact, measure: 'level' };
  return {
    baseline: before === null ? null : find(report, fact, false, before),
    baselineLevel: before === null || fact.measure === 'level' ? null : find(report, level, false, before),
    outcome: outcomeOf(fact),
    previousTarget: before === null ? null : find(annualReport(fact.place, before), fact, true, before),
    nextTarget: fact.year === null ? null : find(annualReport(fact.place, fact.year + 1), fact, true, fact.year + 1),
    elsewhere: elsewhereOf(fact),
  };
}
