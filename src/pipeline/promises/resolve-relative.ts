import type { Fact } from '../../schema/index.ts';
import type { Resolved } from '../../schema/promise.ts';
import type { Yardstick } from './find-yardstick.ts';
import { relativeOps } from './judge.ts';

/** A relative target in numbers, by the result it is measured by, or before there is one by what was planned for that. */
export function resolveRelative({ relative }: Fact, yardstick: Yardstick): Resolved | null {
  const by = yardstick.result ? 'result' : 'target';
  const fact = yardstick.result ?? yardstick.plan;
  if (!fact || typeof fact.value !== 'number' || !relative || relative.relation === 'front' || relative.relation === 'fulfil') return null;
  return { op: relativeOps[relative.relation], value: fact.value, unit: fact.unit, from: fact.id, by };
}
