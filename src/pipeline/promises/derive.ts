import { growthBasis } from '../../indicators/growth-basis.ts';
import type { Fact, Measure, PromiseReason } from '../../schema/index.ts';
import type { Derived } from '../../schema/promise.ts';
import { halfStep } from '../../text/rounding.ts';
import { parseUnit } from '../../text/units.ts';

/** A growth of levels this far from the promised one, in 百分点, tells that the two levels count different things. */
const FAR = 15;

export type Derivation =
  | {
      readonly derived: Derived;
      readonly outcome: Fact;
      /** What the digits written leave open, in the derived figure's unit. */
      readonly span: readonly [number, number];
    }
  | PromiseReason;

const family = (fact: Fact): string | undefined => parseUnit(fact.unit)?.family;

/** A number in its unit's base, with the least and most that its digits leave open. */
interface Reading {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function read({ value, unit }: Fact): Reading {
  const factor = parseUnit(unit)?.factor ?? Number.NaN;
  const half = halfStep(value as number) * factor;
  const middle = (value as number) * factor;
  return { value: middle, low: middle - half, high: middle + half };
}

const isOne = ({ value, confidence, flags }: Fact): boolean =>
  typeof value === 'number' && confidence !== 'low' && !flags.includes('contradicted') && !flags.includes('outside-plausible-range');

/** An estimate or an approximate figure is off by more than the growth that would be reckoned from it. */
const isExact = ({ kind, op }: Fact): boolean => kind === 'actual' && op === 'eq';

/**
 * The figure a target asks for, computed from another measure that the next report states and the level of the year before.
 * Only exact, final figures are computed with.
 *
 * @param stated results of the target's year in the next report, same indicator and scope, of any measure.
 * @param before results of the year before, in the target's own report.
 */
export function derive(target: Fact, stated: readonly Fact[], before: readonly Fact[]): Derivation {
  const one = (facts: readonly Fact[], measure: Measure): Fact | undefined => facts.find((fact) => fact.measure === measure && isOne(fact));
  const level = one(stated, 'level');
  const start = one(before, 'level');
  const growth = one(stated, 'growth');
  const increase = one(stated, 'increase');
  const factor = parseUnit(target.unit)?.factor ?? Number.NaN;

  const make = (how: Derived['how'], unit: string, from: Fact, outcome: Fact, by: (from: number, to: number) => number): Derivation => {
    if (!isExact(from) || !isExact(outcome)) return 'derived-too-rough';
    const [a, b] = [read(from), read(outcome)];
    const value = by(a.value, b.value);
    if (!Number.isFinite(value)) return 'other-measure';
    const ends = [by(a.low, b.low), by(a.low, b.high), by(a.high, b.low), by(a.high, b.high)];
    return {
      derived: { how, value: Math.round(value * 1e4) / 1e4, unit, from: [from.id, outcome.id] },
      outcome,
      span: [Math.min(...ends), Math.max(...ends)],
    };
  };
  const published = (): PromiseReason | null => {
    const basis = growthBasis.get(target.indicator);
    return basis === undefined ? null : basis === 'constant-prices' ? 'real-against-nominal' : 'comparable-coverage';
  };

  if (target.measure === 'growth' && level && start && family(level) === family(start)) {
    const grown = (read(level).value / read(start).value - 1) * 100;
    const [low, high] = typeof target.value === 'number' ? [target.value, target.value] : (target.value ?? [grown, grown]);
    if (published() === null && (grown < low - FAR || grown > high + FAR)) return 'levels-not-comparable';
    return published() ?? make('growth-from-levels', '%', start, level, (from, to) => (to / from - 1) * 100);
  }
  if (target.measure === 'level' && start && family(start) === family(target)) {
    if (growth && family(growth) === 'percent' && family(start) !== 'percent')
      return published() ?? make('level-from-growth', target.unit, start, growth, (from, to) => (from * (1 + to / 100)) / factor);
    // 新增 counts what came, not what went: only rates add up.
    if (increase && family(increase) === family(start) && family(start) === 'percent')
      return make('level-from-increase', target.unit, start, increase, (from, to) => (from + to) / factor);
  }
  if (target.measure === 'increase' && level && start && family(level) === family(start) && family(start) === family(target))
    return make('increase-from-levels', target.unit, start, level, (from, to) => (to - from) / factor);
  return 'other-measure';
}
