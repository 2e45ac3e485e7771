import type { DraftFact } from '../stages.ts';
import { textHash } from '../structure/text-hash.ts';

/** What a fact is about: all that its id is made of, and nothing of what it says. */
export type Subject = Pick<DraftFact, 'indicator' | 'measure' | 'kind' | 'year' | 'period' | 'scope'>;

/** Results and targets have addresses of their own; an estimate is a result. */
export const kindOf = (kind: DraftFact['kind']): 'actual' | 'target' => (kind === 'target' ? 'target' : 'actual');

/** The year a report's results and targets speak of unless they say otherwise. */
export const usualYear = (kind: 'actual' | 'target', reportYear: number): number => (kind === 'target' ? reportYear : reportYear - 1);

/**
 * Address of a fact within its report: `target.gdp-growth`, `actual.gdp-level.2020`, `actual.fdi-level.<scope hash>`.
 * Depends on what the fact is about, never on value, wording, position or order.
 *
 * @param reportYear the year whose plan the report sets out.
 */
export function addressOf({ indicator, measure, kind, year, period, scope }: Subject, reportYear: number): string {
  const group = kindOf(kind);
  const time =
    period !== null ? `.${period[0]}-${period[1]}` : year === null ? '.undated' : year === usualYear(group, reportYear) ? '' : `.${year}`;
  return `${group}.${indicator}-${measure}${time}${scope === null ? '' : `.${textHash(scope)}`}`;
}
