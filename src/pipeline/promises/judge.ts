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

/** A hair, to stand on one side of a number. */
const hair = (value: number): number => Math.abs(value) * EPSILON + 2 * EPSILON;

/** What an outcome leaves possible: 超过100亿元 is anything above 100. */
function possible({ op }: Figure, { low, high }: Interval): Interval {
  if (op === 'gte' || op === 'gt') return { low: op === 'gt' ? low + hair(low) : low, high: Number.POSITIVE_INFINITY };
  if (op === 'lte' || op === 'lt') return { low: Number.NEGATIVE_INFINITY, high: op === 'lt' ? high - hair(high) : high };
  return { low, high };
}

/**
 * Compares an outcome with the target it was promised by; both in numbers.
 *
 * @param direction 1 when more keeps the target, -1 when less does, null when its wording and the indicator leave it open.
 */
export function judge(target: Figure, outcome: Figure, direction: 1 | -1 | null): Judgement {
  const goal = boundsOf(target);
  const result = boundsOf(outcome);
  if (goal === null) return cannot('no-yardstick');
  if (result === null) return cannot('outcome-relative');
  if (goal.family !== result.family) return cannot('unit-mismatch');
  if (target.measure === 'rank') return cannot('no-yardstick');
  const tolerance = TOLERANCES[goal.family === 'percent' ? 'rate' : 'amount'];
  const scale = tolerance.unit === '%' ? Math.max(Math.abs(goal.low), Math.abs(goal.high)) / 100 : 1;
  if (scale === 0) return cannot('unit-mismatch');
  const { low, high } = possible(outcome, result);
  const verdicts = [low, high].map((end) => verdictAt(end, goal, target.op, direction, tolerance, scale));
  const [first, second] = verdicts;
  if (first === 'too-close' || second === 'too-close') return cannot('too-close');
  if (first === undefined || first === null || second === null) return cannot('no-direction');
  if (first !== second && !(keeps(first) && keeps(second))) return cannot('outcome-is-a-bound');
  const point = (result.low + result.high) / 2;
  const nearest = Math.min(Math.max(point, goal.low), goal.high);
  return {
    verdict: first === second ? first : 'met',
    margin: round((point - nearest) / scale),
    marginUnit: tolerance.unit,
    reason: null,
  };
}

/** Met or better. */
export const keeps = (verdict: Verdict | undefined): boolean => verdict === 'met' || verdict === 'exceeded';
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The verdict if the outcome were exactly `result`; null when it depends on what is better, `too-close` when both are written alike and 突破 asks for more. */
function verdictAt(
  result: number,
  goal: Interval,
  op: Figure['op'],
  direction: 1 | -1 | null,
  tolerance: Tolerance,
  scale: number,
): Verdict | 'too-close' | null {
  const slack = op === 'approx' ? tolerance.around : 0;
  if (direction === null) {
    const off = Math.max(goal.low - result, result - goal.high) / scale;
    return off <= slack + EPSILON ? 'met' : null;
  }
  const [least, most] = direction === 1 ? [goal.low, goal.high] : [goal.high, goal.low];
  const over = ((result - most) * direction) / scale;
  const short = ((least - result) * direction) / scale;
  if (op === 'range' ? over > EPSILON : over >= tolerance.beyond - EPSILON) return 'exceeded';
  if ((op === 'gt' || op === 'lt') && Math.abs(short) <= EPSILON) return 'too-close';
  if (short <= slack + EPSILON) return 'met';
  return short <= slack + tolerance.narrow + EPSILON ? 'narrowly-missed' : 'missed';
}

/** What a comparison asks of a number, once the number is known. */
export const relativeOps = {
  above: 'gt',
  'at-least': 'gte',
  equal: 'approx',
  below: 'lt',
  'at-most': 'lte',
} as const satisfies Partial<Record<NonNullable<Fact['relative']>['relation'], Fact['op']>>;

/** Compares an outcome with the figure it was to be measured by: 高于全省平均, 与经济增长同步, 与上年持平. Better than asked is met. */
export function judgeRelative(
  relation: keyof typeof relativeOps,
  outcome: Figure,
  yardstick: Figure,
  higherIsBetter: boolean | null,
): Judgement {
  if (yardstick.op !== 'eq' && yardstick.op !== 'approx') return cannot('outcome-is-a-bound');
  const op = relativeOps[relation];
  const asked = {
    equal: higherIsBetter === null ? null : higherIsBetter ? 1 : -1,
    above: 1,
    'at-least': 1,
    below: -1,
    'at-most': -1,
  } as const;
  const judgement = judge({ ...yardstick, op }, outcome, asked[relation]);
  return judgement.verdict === 'exceeded' ? { ...judgement, verdict: 'met' } : judgement;
}
