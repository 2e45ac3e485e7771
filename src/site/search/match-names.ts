import type { Measure } from '../../schema/index.ts';
import type { PlaceRow } from './index-format.ts';

/** Indicators as the search and compare pages load them: id, name, unit, theme, measures, other names, pinyin, initials, years with facts, number of places. */
export type IndicatorRow = readonly [
  id: string,
  name: string,
  unit: string,
  theme: string,
  measures: readonly Measure[],
  aliases: readonly string[],
  pinyin: string,
  initials: string,
  years: readonly number[],
  places: number,
];

export const placeName = ([, fullName, nameLength]: PlaceRow): string => fullName.slice(-nameLength);

/** Last part of a place's id: its short name in pinyin. */
const tailOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

/** What of a place's row a query is held against, taken apart once: thousands of rows are gone through at every key. */
interface PlaceNames {
  readonly row: PlaceRow;
  readonly name: string;
  readonly tail: string;
  readonly letters: string;
}

const namesByRows = new WeakMap<readonly PlaceRow[], readonly PlaceNames[]>();

function namesOf(rows: readonly PlaceRow[]): readonly PlaceNames[] {
  const known = namesByRows.get(rows);
  if (known) return known;
  const names = rows.map((row) => ({ row, name: placeName(row), tail: tailOf(row[0]), letters: row[0].replaceAll('-', '') }));
  namesByRows.set(rows, names);
  return names;
}

/** @param letters the query without hyphens and blanks. */
function placeScore({ row, name, tail, letters: own }: PlaceNames, query: string, letters: string, isCode: boolean): number {
  const [, fullName, , , code, initials] = row;
  if (name === query || fullName === query) return 0;
  if (name.startsWith(query)) return 1 + (name.length - query.length) / 10;
  if (initials === query || tail === query || code === query) return 2;
  if (tail.startsWith(query)) return 3;
  if (isCode && code.startsWith(query)) return 3.5;
  if (fullName.includes(query)) return 4;
  if (initials.startsWith(query) || own.includes(letters)) return 5;
  return Number.POSITIVE_INFINITY;
}

function indicatorScore([id, name, , , , aliases, pinyin, initials]: IndicatorRow, query: string): number {
  const names = [name, ...aliases].map((other) => other.toLowerCase());
  if (names.includes(query) || id === query) return 0;
  if (names.some((other) => other.startsWith(query))) return 1;
  if (names.some((other) => other.includes(query))) return 2;
  if (!/^[a-z]{2,}$/.test(query)) return Number.POSITIVE_INFINITY;
  if (initials === query || pinyin.startsWith(query)) return 2.5;
  if (initials.startsWith(query)) return 3;
  return id.includes(query) ? 4 : Number.POSITIVE_INFINITY;
}

/** The rows of the least scores, in their order among equals, without sorting all that fit. */
function best<Row>(rows: readonly Row[], score: (row: Row) => number, most: number): Row[] {
  const found: { row: Row; score: number }[] = [];
  for (const row of rows) {
    const own = score(row);
    const last = found.at(-1);
    if (own === Number.POSITIVE_INFINITY || (found.length === most && last && own >= last.score)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1] as { score: number }).score > own) at -= 1;
    found.splice(at, 0, { row, score: own });
    if (found.length > most) found.pop();
  }
  return found.map(({ row }) => row);
}

/** Places a query may mean, the likeliest first: by name, short name, pinyin, initials or code. An empty query means none. */
export const matchPlaces = (rows: readonly PlaceRow[], query: string, most: number): PlaceRow[] => {
  const sought = query.trim().toLowerCase();
  if (sought === '') return [];
  const letters = sought.replaceAll(/[-\s]/g, '');
  const isCode = /^\d{2,}$/.test(sought);
  return best(namesOf(rows), (names) => placeScore(names, sought, letters, isCode), most).map(({ row }) => row);
};

/** Indicators a query may mean, the likeliest first: by name, other names, pinyin, initials or id. */
export const matchIndicators = (rows: readonly IndicatorRow[], query: string, most: number): IndicatorRow[] => {
  const sought = query.trim().toLowerCase();
  return sought === '' ? [] : best(rows, (row) => indicatorScore(row, sought), most);
};
