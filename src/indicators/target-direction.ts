import type { Fact } from '../schema/fact.ts';

/**
 * Which side of a target keeps it: 1 when more is better, -1 when less is, null when its wording and the indicator leave it
 * open. A bound in the wording overrides the indicator.
 */
export function targetDirection(
  { op, value, measure }: Pick<Fact, 'op' | 'value' | 'measure'>,
  higherIsBetter: boolean | null,
): 1 | -1 | null {
  const bound = op === 'gte' || op === 'gt' ? 1 : op === 'lte' || op === 'lt' ? -1 : null;
  if (bound === null) return higherIsBetter === null ? null : higherIsBetter ? 1 : -1;
  // 下降3%以上 is written -3 and means -3 or less.
  const falling = measure !== 'level' && typeof value === 'number' && value < 0;
  return falling ? (bound === 1 ? -1 : 1) : bound;
}
