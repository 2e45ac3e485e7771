import { parseUnit } from '../../text/units.ts';
import type { DraftFact } from '../stages.ts';

/** Rounding to the precision a report speaks with: 2100亿元 beside 2100.3亿元. */
const ROUNDING = 0.005;

type Stated = Pick<DraftFact, 'value' | 'unit' | 'measure' | 'relative'>;

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

/**
 * Whether two statements cannot both be true: their values differ by more than rounding explains. A comparison (高于全省平均)
 * contradicts no number.
 */
export function contradicts(a: Stated, b: Stated): boolean {
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (first === null || second === null) return false;
  if (first.family !== second.family) return false;
  const tolerance = a.measure === 'level' || a.measure === 'increase' ? ROUNDING : 1e-9;
  return !(near(first.low, second.low, tolerance) && near(first.high, second.high, tolerance));
}
