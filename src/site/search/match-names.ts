import type { PlaceRow } from './index-format.ts';

/** Indicators as the search and compare pages load them: id, name, unit, theme, measures, other names, pinyin, initials, years with facts, number of places. */
export type IndicatorRow = readonly [
  id: string,
  name: string,
  unit: string,
  theme: string,
  measures: readonly string[],
  aliases: readonly string[],
  pinyin: string,
  initials: string,
  years: readonly number[],
  places: number,
];

export const placeName = ([, fullName, nameLength]: PlaceRow): string => fullName.slice(-nameLength);

/** Last part of a place's id: its short name in pinyin. */
const tailOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

function placeScore(row: PlaceRow, query: string): number {
  const [id, fullName, , , code, initials] = row;
  const name = placeName(row);
  if (name === query || fullName === query) return 0;
  if (name.startsWith(query)) return 1 + (name.length - query.length) / 10;
  if (initials === query || tailOf(id) === query || code === query) return 2;
  if (tailOf(id).startsWith(query)) return 3;
  if (/^\d{2,}$/.test(query) && code.startsWith(query)) return 3.5;
  if (fullName.includes(query)) return 4;
  if (initials.startsWith(query) || id.replaceAll('-', '').includes(query.replaceAll(/[-\s]/g, ''))) return 5;
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

function best<Row>(rows: readonly Row[], score: (row: Row) => number, most: number): Row[] {
  return rows
    .map((row, index) => ({ row, index, score: score(row) }))
    .filter((entry) => Number.isFinite(entry.score))
    .sort((a, b) => a.score - b.score || a.index - b.index)
    .slice(0, most)
    .map(({ row }) => row);
}

/** Places a query may mean, the likeliest first: by name, short name, pinyin, initials or code. An empty query means none. */
export const matchPlaces = (rows: readonly PlaceRow[], query: string, most: number): PlaceRow[] => {
  const sought = query.trim().toLowerCase();
  return sought === '' ? [] : best(rows, (row) => placeScore(row, sought), most);
};

/** Indicators a query may mean, the likeliest first: by name, other names, pinyin, initials or id. */
export const matchIndicators = (rows: readonly IndicatorRow[], query: string, most: number): IndicatorRow[] => {
  const sought = query.trim().toLowerCase();
  return sought === '' ? [] : best(rows, (row) => indicatorScore(row, sought), most);
};
