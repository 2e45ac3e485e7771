import type { CompactRow } from './compact-facts.ts';

/**
 * A row without what its place and indicator tell: the report's slug in place of its id, '' for the anchor that indicator, kind
 * and measure make, the year counted from the slug's, and nothing behind the last column that says something. A quarter less on
 * the wire than whole rows.
 */
export type ShortRow = readonly [slug: string, anchor: string, ...rest: unknown[]];

/** What stands in a column that is left off. */
const nothing: readonly unknown[] = [null, null, null, null, null, null, null, null, null, null, null, null, [], null];

const usualAnchor = (indicator: string, row: Pick<CompactRow, 2 | 3>): string =>
  `${row[3] === 'target' ? 'target' : 'actual'}.${indicator}-${row[2]}`;
const yearOf = (slug: string): number => Number(slug.slice(0, 4));
const saysNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Facts of one place on one indicator. */
export function shortenRows(place: string, indicator: string, rows: readonly CompactRow[]): ShortRow[] {
  return rows.map((row) => {
    const [report, anchor, measure, kind, year, ...rest] = row;
    const slug = report.slice(place.length + 1);
    const all: unknown[] = [measure, kind, year === null ? null : year - yearOf(slug), ...rest];
    while (all.length > 0 && saysNothing(all.at(-1))) all.pop();
    return [slug, anchor === usualAnchor(indicator, row) ? '' : anchor, ...all];
  });
}

/** The reverse of `shortenRows`. */
export function wholeRows(place: string, indicator: string, rows: readonly ShortRow[]): CompactRow[] {
  return rows.map((short) => {
    const [slug, anchor, measure, kind, offset, ...rest] = [...short, ...nothing.slice(short.length)];
    const row = [`${place}-${slug}`, anchor, measure, kind, offset === null ? null : yearOf(slug as string) + (offset as number), ...rest];
    const whole = row as unknown as CompactRow;
    return anchor === '' ? ([whole[0], usualAnchor(indicator, whole), ...whole.slice(2)] as unknown as CompactRow) : whole;
  });
}
