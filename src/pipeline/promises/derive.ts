import type { Fact, Measure } from '../../schema/index.ts';
import type { Derived } from '../../schema/promise.ts';
import { parseUnit } from '../../text/units.ts';

/** Indicators whose growth is published at constant prices and whose levels are at current ones (NBS). */
const REAL_GROWTH: ReadonlySet<string> = new Set(['gdp', 'gdp-per-capita', 'industrial-value-added', 'services-value-added']);

/** A growth of levels this far from the promised one, in 百分点, tells that the two levels count different things. */
const FAR = 15;

export type Derivation =
  | { readonly derived: Derived; readonly outcome: Fact }
  | 'real-against-nominal'
  | 'other-measure'
  | 'levels-not-comparable';

/** The number of a fact in the unit's base; null unless it is one exact or approximate figure. */
const base = (fact: Fact): number | null =>
  typeof fact.value === 'number' && (fact.op === 'eq' || fact.op === 'approx')
    ? fact.value * (parseUnit(fact.unit)?.factor ?? Number.NaN)
    : null;

const family = (fact: Fact): string | undefined => parseUnit(fact.unit)?.family;

/**
 * The figure a target asks for, computed from another measure that the next report states and the level of the year before.
 *
 * @param stated results of the target's year in the next report, same indicator and scope, of any measure.
 * @param before results of the year before, in the target's own report.
 */
export function derive(target: Fact, stated: readonly Fact[], before: readonly Fact[]): Derivation {
  const one = (facts: readonly Fact[], measure: Measure): Fact | undefined =>
    facts.find(
      (fact) => fact.measure === measure && base(fact) !== null && fact.confidence !== 'low' && !fact.flags.includes('contradicted'),
    );
  const level = one(stated, 'level');
  const start = one(before, 'level');
  const growth = one(stated, 'growth');
  const increase = one(stated, 'increase');
  const real = REAL_GROWTH.has(target.indicator);
  const make = (how: Derived['how'], value: number, unit: string, outcome: Fact, other: Fact): Derivation =>
    Number.isFinite(value)
      ? { derived: { how, value: Math.round(value * 1e4) / 1e4, unit, from: [other.id, outcome.id] }, outcome }
      : 'other-measure';
  const factor = parseUnit(target.unit)?.factor ?? Number.NaN;
  if (target.measure === 'growth' && level && start && family(level) === family(start)) {
    if (real) return 'real-against-nominal';
    const grown = ((base(level) as number) / (base(start) as number) - 1) * 100;
    const [low, high] = typeof target.value === 'number' ? [target.value, target.value] : (target.value ?? [grown, grown]);
    if (grown < low - FAR || grown > high + FAR) return 'levels-not-comparable';
    return make('growth-from-levels', grown, '%', level, start);
  }
  if (target.measure === 'level' && start && family(start) === family(target)) {
    if (growth && family(growth) === 'percent')
      return real
        ? 'real-against-nominal'
        : make('level-from-growth', ((base(start) as number) * (1 + (growth.value as number) / 100)) / factor, target.unit, growth, start);
    if (increase && family(increase) === family(start))
      return make('level-from-increase', ((base(start) as number) + (base(increase) as number)) / factor, target.unit, increase, start);
  }
  if (target.measure === 'increase' && level && start && family(level) === family(start) && family(start) === family(target))
    return make('increase-from-levels', ((base(level) as number) - (base(start) as number)) / factor, target.unit, level, start);
  return 'other-measure';
}
