import type { Fact } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';

let groups: ReadonlyMap<string, ReadonlyMap<string, Fact>> | undefined;

const keyOf = (fact: Fact): string => `${fact.indicator} ${fact.measure} ${fact.year}`;

/** One target a place; where an annual and a term report state it, the annual one. */
function byPlace(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) if (!found.has(fact.place)) found.set(fact.place, fact);
  return found;
}

/** The same target in every place that sets it, by place: indicator, measure and year alike, for the whole place. */
export function sameTargets(fact: Fact): ReadonlyMap<string, Fact> {
  groups ??= new Map(
    [
      ...groupBy(
        dataset().facts.filter((other) => other.kind === 'target' && other.scope === null && other.year !== null),
        keyOf,
      ),
    ].map(([key, facts]) => [key, byPlace(facts)]),
  );
  return groups.get(keyOf(fact)) ?? new Map();
}
