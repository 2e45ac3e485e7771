import type { Fact } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import type { SitePlace } from './place-tree.ts';
import { sameTargets } from './same-targets.ts';

/** One level's target on the way down from the province. */
export interface LadderStep {
  readonly fact: Fact;
  readonly place: SitePlace;
  /** 百分点 above the nearest superior's target; null for the topmost, and where either is no number. */
  readonly added: number | null;
}

/** A target and the same one of the nearest superior that sets it. */
export interface LadderPair {
  readonly below: Fact;
  readonly above: Fact;
  readonly added: number;
}

const mostBelow = 16;

/** Rates alone compare across levels. */
const isRate = (fact: Fact): boolean => fact.measure === 'growth' && fact.scope === null && fact.year !== null;

const middle = ({ value, unit }: Fact): number | null =>
  value === null || unit !== '%' ? null : typeof value === 'number' ? value : (value[0] + value[1]) / 2;

const between = (below: Fact, above: Fact | undefined): number | null => {
  const [low, high] = [above ? middle(above) : null, middle(below)];
  return low === null || high === null ? null : Number((high - low).toFixed(4));
};

/**
 * The same target from the province down: superiors, the place itself, the places below it. Empty unless at least two
 * levels set it.
 */
export function ladderOf(fact: Fact): LadderStep[] {
  if (!isRate(fact)) return [];
  const { places } = dataset();
  const same = sameTargets(fact);
  const own = places.get(fact.place);
  if (!own) return [];
  const line: SitePlace[] = [own];
  for (let above = own.parent; above; above = above.parent) if (same.has(above.place.id)) line.unshift(above);
  const steps = line.map((place, index): LadderStep => {
    const step = place === own ? fact : (same.get(place.place.id) as Fact);
    const above = index === 0 ? undefined : same.get((line[index - 1] as SitePlace).place.id);
    return { fact: step, place, added: between(step, above) };
  });
  const below = own.children
    .flatMap((place): LadderStep[] => {
      const step = same.get(place.place.id);
      return step ? [{ fact: step, place, added: between(step, fact) }] : [];
    })
    .sort((a, b) => (b.added ?? -99) - (a.added ?? -99))
    .slice(0, mostBelow);
  return steps.length + below.length > 1 ? [...steps, ...below] : [];
}

/** Every growth target that a superior sets too, in the order of facts. */
export function ladderPairs(): LadderPair[] {
  const { places, facts } = dataset();
  return facts.flatMap((fact): LadderPair[] => {
    if (fact.kind !== 'target' || !isRate(fact)) return [];
    const same = sameTargets(fact);
    for (let above = places.get(fact.place)?.parent ?? null; above; above = above.parent) {
      const superior = same.get(above.place.id);
      if (!superior) continue;
      const added = between(fact, superior);
      return added === null ? [] : [{ below: fact, above: superior, added }];
    }
    return [];
  });
}
