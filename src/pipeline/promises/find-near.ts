import { compounds } from '../../indicators/compounds.ts';
import type { Fact, Measure } from '../../schema/index.ts';
import type { PromiseReason } from '../../schema/promise.ts';
import type { ResultIndex } from './result-index.ts';

/** Indicators that make another one up, by its id: urban and rural for all residents. */
const partsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(compounds).flatMap(({ single, ids }) => (single === null ? [] : [[single, ids] as const])),
);

const most = 4;

export interface Near {
  readonly near: string[];
  readonly reason: Extract<PromiseReason, 'other-scope' | 'over-several-years' | 'by-parts' | 'rank-only'> | null;
}

/** What the next report states of a target's indicator although nothing of it is the same: another scope, several years, its parts. */
export function findNear(target: Fact & { readonly year: number }, index: ResultIndex): Near {
  const { place, indicator, measure, year, scope } = target;
  const own = index.around(place, year + 1, indicator);
  const ranks = own.filter((fact) => fact.measure === 'rank' && fact.year === year);
  const figures = own.filter((fact) => fact.measure !== 'rank');
  const elsewhere = figures.filter((fact) => fact.year === year && fact.scope !== scope);
  if (elsewhere.length > 0) return { near: ids(elsewhere, measure), reason: 'other-scope' };
  const parts = (partsOf.get(indicator) ?? []).flatMap((part) => index.results(place, year + 1, part, year, scope));
  if (parts.length > 0) return { near: ids(parts, measure), reason: 'by-parts' };
  const longer = figures.filter(({ period }) => period !== null);
  if (longer.length > 0) return { near: ids(longer, measure), reason: 'over-several-years' };
  return ranks.length > 0 ? { near: ids(ranks, 'rank'), reason: 'rank-only' } : { near: [], reason: null };
}

/** Those of the measure asked for, else all; not many. */
function ids(facts: readonly Fact[], measure: Measure): string[] {
  const alike = facts.filter((fact) => fact.measure === measure);
  return (alike.length > 0 ? alike : facts).slice(0, most).map(({ id }) => id);
}
