import type { Fact, Resolved } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { formatNumber } from './format-value.ts';
import { timeAndKind } from './reading.ts';

const relations = { gt: '高于', gte: '不低于', approx: '约', lt: '低于', lte: '不高于' } as const;

/** What a relative target comes to, with the fact that tells: derived, never what the report states. */
export interface ResolvedTarget {
  readonly resolved: Resolved;
  readonly fact: Fact;
  /** `高于4.8%` */
  readonly words: string;
  /** `安徽省2023年完成` */
  readonly basis: string;
}

/** Null for targets in numbers, and where no report of the dataset holds the figure. */
export function resolvedTarget(target: Pick<Fact, 'id' | 'kind' | 'value'>): ResolvedTarget | null {
  if (target.kind !== 'target' || target.value !== null) return null;
  const resolved = dataset().promiseByTarget.get(target.id)?.resolved;
  const fact = resolved && dataset().factById.get(resolved.from);
  if (!resolved || !fact) return null;
  return {
    resolved,
    fact,
    words: `${relations[resolved.op]}${formatNumber(resolved.value)}${resolved.unit}`,
    basis: `${dataset().places.get(fact.place)?.place.name ?? ''}${timeAndKind(fact)}`,
  };
}
