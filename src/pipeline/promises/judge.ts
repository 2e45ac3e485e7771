import { targetDirection } from '../../indicators/target-direction.ts';
import { TOLERANCES, type Tolerance } from '../../indicators/tolerances.ts';
import type { Fact } from '../../schema/fact.ts';
import type { PromiseReason, Verdict } from '../../schema/promise.ts';
import { parseUnit } from '../../text/units.ts';

/** A figure to judge: a fact, or one derived from facts. */
export type Figure = Pick<Fact, 'value' | 'unit' | 'op' | 'measure'>;

export interface Judgement {
  readonly verdict: Verdict;
  readonly margin: number | null;
  readonly marginUnit: Tolerance['unit'] | null;
  readonly reason: PromiseReason | null;
}

const cannot = (reason: PromiseReason): Judgement => ({ verdict: 'cannot-compare', margin: null, marginUnit: null, reason });

/** Below this, figures are equal: both are decimals of a few digits. */
const EPSILON = 1e-9;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Bounds of a figure in its unit's base, and that unit's family. */
function boundsOf({ value, unit }: Figure): (Interval & { readonly family: string }) | null {
  if (value === null) return null;
  const known = parseUnit(unit);
  const factor = known?.factor ?? 1;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { low: low * factor, high: high * factor, family: known?.family ?? unit };
}

/** What an outcome leaves possible: 突破100亿元 is 100 and anything above. */
function possible(outcome: Figure, { low, high }: Interval): Interval {
  if (outcome.op === 'gte' || outcome.op === 'gt') return { low, high: Number.POSITIVE_INFINITY };
  if (outcome.op === 'lte' || outcome.op === 'lt') return { low: Number.NEGATIVE_INFINITY, high };
  return { low, high };
}

/**
 * Compares an outcome with the target it was promised by; both in numbers.
 *
 * @param higherIsBetter of the indicator; a bound in the target's wording overrides it.
 */
export function judge(target: Figure, outcome: Figure, higherIsBetter: boolean | null): Judgement {
  const goal = boundsOf(target);
  const result = boundsOf(outcome);
  if (goal === null) return cannot('no-yardstick');
  if (result === null) return cannot('outcome-relative');
  if (goal.family !== result.family) return cannot('unit-mismatch');
  if (target.measure === 'rank') return cannot('no-yardstick');
  const tolerance = TOLERANCES[goal.family === 'percent' ? 'rate' : 'amount'];
  const scale = tolerance.unit === '%' ? Math.max(Math.abs(goal.low), Math.abs(goal.high)) / 100 : 1;
  if (scale === 0) return cannot('unit-mismatch');
  const direction = targetDirection(target, higherIsBetter);
  const { low, high } = possible(outcome, result);
  const verdicts = [low, high].map((end) => verdictAt(end, goal, target.op, direction, tolerance, scale));
  const [first, second] = verdicts;
  if (first === undefined || first === null || second === null) return cannot('no-direction');
  if (first !== second && !(keeps(first) && keeps(second as Verdict))) return cannot('outcome-is-a-bound');
  const point = (result.low + result.high) / 2;
  const nearest = Math.min(Math.max(point, goal.low), goal.high);
  return {
    verdict: first === second ? first : 'met',
    margin: round((point - nearest) / scale),
    marginUnit: tolerance.unit,
    reason: null,
  };
}

const keeps = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'exceeded';
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The verdict if the outcome were exactly `result`; null when it depends on what is better. */
function verdictAt(
  result: number,
  goal: Interval,
  op: Figure['op'],
  direction: 1 | -1 | null,
  tolerance: Tolerance,
  scale: number,
): Verdict | null {
  const slack = op === 'approx' ? tolerance.around : 0;
  if (direction === null) {
    const off = Math.max(goal.low - result, result - goal.high) / scale;
    return off <= slack + EPSILON ? 'met' : null;
  }
  const [least, most] = direction === 1 ? [goal.low, goal.high] : [goal.high, goal.low];
  const over = ((result - most) * direction) / scale;
  const short = ((least - result) * direction) / scale;
  if (op === 'range' ? over > EPSILON : over >= tolerance.beyond - EPSILON) return 'exceeded';
  const strict = (op === 'gt' || op === 'lt') && Math.abs(short) <= EPSILON;
  if (short <= slack + EPSILON && !strict) return 'met';
  return short <= slack + tolerance.narrow + EPSILON ? 'narrowly-missed' : 'missed';
}

/** Compares a growth with the one it was to be measured by: 高于全省平均, 与经济增长同步. */
export function judgeRelative(relation: NonNullable<Fact['relative']>['relation'], outcome: Figure, yardstick: Figure): Judgement {
  const own = boundsOf(outcome);
  const other = boundsOf(yardstick);
  if (own === null || other === null) return cannot('outcome-relative');
  if (own.family !== other.family || own.family !== 'percent') return cannot('unit-mismatch');
  if (outcome.op !== 'eq' && outcome.op !== 'approx') return cannot('outcome-is-a-bound');
  if (yardstick.op !== 'eq' && yardstick.op !== 'approx') return cannot('yardstick-missing');
  const margin = round(own.low - other.low);
  const { narrow, around, unit } = TOLERANCES.rate;
  const better = relation === 'below' || relation === 'at-most' ? -margin : margin;
  const least = relation === 'equal' ? -around : 0;
  const met = relation === 'above' || relation === 'below' ? better > EPSILON : better >= least - EPSILON;
  const verdict = met ? 'met' : better >= least - narrow - EPSILON ? 'narrowly-missed' : 'missed';
  return { verdict, margin, marginUnit: unit, reason: null };
}
