import type { CompactFacts, CompactIndicator, CompactRow } from './compact-facts.ts';
import { placeOfReport } from './report-id.ts';
import type { PlaceRow } from './search/index-format.ts';
import { type ShortRow, shortenRows } from './short-rows.ts';

/** Facts a part holds about: some 2 kB on the wire. */
const rowsAPart = 120;

/** What the compare page fetches of an indicator too large to fetch whole: some places' facts, and the places' names. */
export interface CompactPart extends CompactIndicator {
  readonly places: readonly PlaceRow[];
}

/** How many parts an indicator of so many facts is cut into; 1 for one that is fetched whole. */
export const partCount = (rows: number): number => Math.max(1, Math.ceil(rows / rowsAPart));

/**
 * What `/data/compare/<place>.json` holds: one place's facts on the headline indicators, those that most comparisons are of.
 * So a comparison of several indicators takes one request a place, and another headline indicator takes none.
 */
export interface CompactPlace {
  readonly place: PlaceRow;
  readonly indicators: readonly { readonly indicator: CompactFacts['indicator']; readonly rows: readonly ShortRow[] }[];
}

/** The part a place's facts lie in: FNV-1a over the UTF-16 units of its id. */
export function partOf(place: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < place.length; index += 1) hash = Math.imul(hash ^ place.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % count;
}

/**
 * Cuts an indicator's facts by place; nothing when it is small enough to fetch whole.
 * @param places every place of the dataset, by id.
 * @returns parts by number; those that hold no place are left out.
 */
export function compareParts(compact: CompactIndicator, places: ReadonlyMap<string, PlaceRow>): Map<number, CompactPart> {
  const count = partCount(compact.rows.length);
  const parts = new Map<number, { rows: CompactRow[]; places: Map<string, PlaceRow> }>();
  if (count === 1) return new Map();
  for (const row of compact.rows) {
    const place = placeOfReport(row[0]);
    const number = partOf(place, count);
    const part = parts.get(number) ?? { rows: [] as CompactRow[], places: new Map<string, PlaceRow>() };
    parts.set(number, part);
    part.rows.push(row);
    const named = places.get(place);
    if (named) part.places.set(place, named);
  }
  return new Map([...parts].map(([number, part]) => [number, { ...compact, rows: part.rows, places: [...part.places.values()] }]));
}

/** @param rowsOf the place's facts on an indicator. */
export function comparePlace(
  place: PlaceRow,
  catalogue: readonly (CompactFacts['indicator'] & { readonly headline: boolean })[],
  rowsOf: (indicator: string) => readonly CompactRow[],
): CompactPlace {
  const headline = catalogue.filter((indicator) => indicator.headline);
  const indicators = headline.map(({ id, name, unit, measures }) => ({
    indicator: { id, name, unit, measures },
    rows: shortenRows(place[0], id, rowsOf(id)),
  }));
  return { place, indicators: indicators.filter(({ rows }) => rows.length > 0) };
}
