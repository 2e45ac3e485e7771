import type { Fact } from '../schema/fact.ts';

/** Words that make a number the most there may be, whatever its own wording: 涨幅控制在3%左右. */
const CONTROLLED = /控制|不超过|不高于/;

/**
 * Which side of a target keeps it: 1 when more is better, -1 when less is, null when its wording and the indicator leave it
 * open. A bound in the wording overrides the indicator.
 */
export function targetDirection(
  { op, value, measure, quote }: Pick<Fact, 'op' | 'value' | 'measure'> & Partial<Pick<Fact, 'quote'>>,
  higherIsBetter: boolean | null,
): 1 | -1 | null {
  const bound = op === 'gte' || op === 'gt' ? 1 : op === 'lte' || op === 'lt' ? -1 : null;
  if ((op === 'approx' || op === 'eq') && quote !== undefined && CONTROLLED.test(quote)) return -1;
  if (bound === null) return higherIsBetter === null ? null : higherIsBetter ? 1 : -1;
  // 下降3%以上 is written -3 and means -3 or less.
  const falling = measure !== 'level' && typeof value === 'number' && value < 0;
  return falling ? (bound === 1 ? -1 : 1) : bound;
}
