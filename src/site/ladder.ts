import type { Fact } from '../schema/index.ts';
import { convertUnit } from './convert-unit.ts';
import { dataset } from './dataset.ts';
import type { SitePlace } from './place-tree.ts';
import { sameTargets } from './same-targets.ts';

/** One level's target on the way down from the province. */
export interface LadderStep {
  readonly fact: Fact;
  readonly place: SitePlace;
  /** 百分点 above the nearest superior's target; null for the topmost, for amounts, and where either is no number. */
  readonly added: number | null;
  /** An amount as a part of the nearest superior's, 0–1 and beyond; null for the topmost, and for percentages. */
  readonly part: number | null;
}

/** A target and the same one of the nearest superior that sets it. */
export interface LadderPair {
  readonly below: Fact;
  readonly above: Fact;
  readonly added: number;
}

const mostBelow = 16;

const isWhole = (fact: Fact): boolean => fact.scope === null && fact.year !== null;

/** Rates alone are piled up from level to level; amounts are parts of one another. */
const isRate = (fact: Fact): boolean => fact.measure === 'growth' && isWhole(fact);

const middle = ({ value, unit }: Fact): number | null =>
  value === null || unit !== '%' ? null : typeof value === 'number' ? value : (value[0] + value[1]) / 2;

const between = (below: Fact, above: Fact | undefined): number | null => {
  const [low, high] = [above ? middle(above) : null, middle(below)];
  return low === null || high === null ? null : Number((high - low).toFixed(4));
};

const partOf = (below: Fact, above: Fact | undefined): number | null => {
  if (!above || below.unit === '%' || typeof below.value !== 'number' || typeof above.value !== 'number') return null;
  const whole = convertUnit(above.value, above.unit, below.unit);
  return whole === null || whole <= 0 ? null : below.value / whole;
};

const stepOf = (fact: Fact, place: SitePlace, above: Fact | undefined): LadderStep => ({
  fact,
  place,
  added: between(fact, above),
  part: partOf(fact, above),
});

/**
 * The same target from the province down: superiors, the place itself, the places below it. Empty unless at least two
 * levels set it.
 */
export function ladderOf(fact: Fact): LadderStep[] {
  if (!isWhole(fact) || fact.measure === 'rank') return [];
  const { places } = dataset();
  const same = sameTargets(fact);
  const own = places.get(fact.place);
  if (!own) return [];
  const line: SitePlace[] = [own];
  for (let above = own.parent; above; above = above.parent) if (same.has(above.place.id)) line.unshift(above);
  const steps = line.map((place, index): LadderStep => {
    const step = place === own ? fact : (same.get(place.place.id) as Fact);
    const above = index === 0 ? undefined : same.get((line[index - 1] as SitePlace).place.id);
    return stepOf(step, place, above);
  });
  const below = own.children
    .flatMap((place): LadderStep[] => {
      const step = same.get(place.place.id);
      return step ? [stepOf(step, place, fact)] : [];
    })
    .sort((a, b) => (b.added ?? -99) - (a.added ?? -99) || (b.part ?? 0) - (a.part ?? 0))
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
