import type { Fact } from '../schema/index.ts';

/** How a value is drawn: its wording as a shape on an axis. */
export interface DrawnValue {
  /** `dot` results and exact targets, `band` 左右, `up` 以上, `down` 以内, `bracket` a range. */
  readonly shape: 'dot' | 'band' | 'up' | 'down' | 'bracket';
  readonly from: number;
  readonly to: number;
  /** 超过 and 低于 leave their end out. */
  readonly open: boolean;
  /** 力争. */
  readonly dashed: boolean;
  /** Estimates and relative goals are drawn hollow. */
  readonly hollow: boolean;
}

const shapes: Record<Fact['op'], DrawnValue['shape']> = {
  eq: 'dot',
  approx: 'band',
  gte: 'up',
  gt: 'up',
  lte: 'down',
  lt: 'down',
  range: 'bracket',
  relative: 'dot',
};

/** Null when there is no number to place on an axis. */
export function drawnValue(fact: Pick<Fact, 'value' | 'op' | 'force' | 'kind'>): DrawnValue | null {
  if (fact.value === null) return null;
  const [from, to] = Array.isArray(fact.value) ? fact.value : [fact.value, fact.value];
  return {
    shape: Array.isArray(fact.value) ? 'bracket' : shapes[fact.op],
    from: Math.min(from, to),
    to: Math.max(from, to),
    open: fact.op === 'gt' || fact.op === 'lt',
    dashed: fact.force === 'strive',
    hollow: fact.kind === 'estimate' || fact.op === 'relative',
  };
}
