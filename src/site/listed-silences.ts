import type { Silence } from './indicator-page.ts';

/** Silences that the page of all years lists whole: some 350 bytes each, a tenth of that compressed. */
const mostListed = 400;

/** The year that a report's silence is about: its own for a target, the one before for a result. */
const yearOf = ({ report, side }: Silence): number => (side === 'target' ? report.year : report.year - 1);

/**
 * What a page of an indicator lists of those that say nothing.
 * @param year the year the page shows; null on the page of all years, which lists those of the newest reports alone when there
 *   are too many and `hasYears` says that each year has a page of its own.
 */
export function listedSilences(
  all: readonly Silence[],
  year: number | null,
  hasYears: boolean,
): { readonly listed: readonly Silence[]; readonly newest: number | null } {
  if (year !== null) return { listed: all.filter((silence) => yearOf(silence) === year), newest: null };
  if (!hasYears || all.length <= mostListed) return { listed: all, newest: null };
  const newest = all.reduce((most, { report }) => Math.max(most, report.year), 0);
  return { listed: all.filter(({ report }) => report.year === newest), newest };
}
