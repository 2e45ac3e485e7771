import { parseUnit } from '../../text/units.ts';
import type { DraftFact } from '../stages.ts';

/** Rounding to the precision a report speaks with: 2100亿元 beside 2100.3亿元. */
const ROUNDING = 0.005;

type Stated = Pick<DraftFact, 'value' | 'unit' | 'measure' | 'op' | 'relative'>;

/** Bounds in the unit's base, and whether the unit is known; null for a relative statement. */
function boundsOf({ value, unit }: Stated): { low: number; high: number; family: string } | null {
  if (value === null) return null;
  const known = parseUnit(unit);
  const factor = known?.factor ?? 1;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { low: low * factor, high: high * factor, family: known ? known.family : unit };
}

const near = (a: number, b: number, tolerance: number): boolean =>
  a === b || Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * tolerance;

/** Whether two statements give one value, whatever unit it is written in: 1.2万亿元 and 12000亿元. */
export function sameValue(a: Stated, b: Stated): boolean {
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (first === null || second === null)
    return first === second && a.relative?.relation === b.relative?.relation && a.relative?.to === b.relative?.to;
  return first.family === second.family && near(first.low, second.low, 1e-9) && near(first.high, second.high, 1e-9);
}

/** Interval that a statement claims, in the unit's base: 突破1000亿元 leaves everything above open, 左右 a little on both sides. */
function claimOf(stated: Stated): { low: number; high: number; family: string } | null {
  const bounds = boundsOf(stated);
  if (bounds === null) return null;
  const level = stated.measure === 'level' || stated.measure === 'increase';
  const slack = Math.max(Math.abs(bounds.low), Math.abs(bounds.high)) * (level ? ROUNDING : 1e-9) * (stated.op === 'approx' ? 4 : 1);
  const open = { gte: [0, Infinity], gt: [0, Infinity], lte: [Infinity, 0], lt: [Infinity, 0] } as const;
  const [below, above] = stated.op in open ? open[stated.op as keyof typeof open] : [0, 0];
  return { low: bounds.low - slack - below, high: bounds.high + slack + above, family: bounds.family };
}

/**
 * Whether two statements cannot both be true: what they claim lies apart by more than rounding explains. A comparison
 * (高于全省平均) contradicts no number, nor does a bound (突破1000亿元) a value on its side.
 */
export function contradicts(a: Stated, b: Stated): boolean {
  const first = claimOf(a);
  const second = claimOf(b);
  if (first === null || second === null || first.family !== second.family) return false;
  return first.low > second.high || second.low > first.high;
}
