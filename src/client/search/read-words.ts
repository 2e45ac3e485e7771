import type { Fold } from '../../site/search/fold.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { placeName } from '../../site/search/match-names.ts';

/** A query whose words say where and when to look beside what to look for. */
export interface ReadWords {
  readonly place: PlaceRow | null;
  readonly year: number | null;
  /** What is left to look for. */
  readonly rest: string;
}

/** What a name may end in beyond what people say: 六安市, 阜新蒙古族自治县. */
const ending = /^(?:省|市|县|区|旗|盟|州|地区|新区|特别行政区|.*自治[区州县旗])$/;

const isNamed = (row: PlaceRow, word: string): boolean => {
  const name = placeName(row);
  return word === name || word === row[1] || (word.length > 1 && name.startsWith(word) && ending.test(name.slice(word.length)));
};

/** The one place a word names, or the one that holds the others: 阜新 is 阜新市 rather than its 阜新蒙古族自治县. */
function placeNamed(places: readonly PlaceRow[], word: string): PlaceRow | null {
  const rows = places.filter((row) => isNamed(row, word));
  return rows.find(([id]) => rows.every(([other]) => other === id || other.startsWith(`${id}-`))) ?? null;
}

const yearOf = (word: string): number => Number(/^(\d{4})年?$/.exec(word)?.[1] ?? Number.NaN);

/**
 * Takes a place and a report's year out of a query: 老旧小区 六安 looks for 老旧小区 in the reports of 六安. A word counts as a place
 * when it is the whole or the short name of one of `places`, as a year when it is one of `years`.
 */
export function readWords(text: string, places: readonly PlaceRow[], years: ReadonlySet<number>, fold: Fold): ReadWords {
  const words = fold(text).split(' ').filter(Boolean);
  const named = words.map((word) => placeNamed(places, word));
  const where = named.findIndex((row) => row !== null);
  const when = words.findIndex((word) => years.has(yearOf(word)));
  return {
    place: named[where] ?? null,
    year: when < 0 ? null : yearOf(words[when] ?? ''),
    rest: words.filter((_, index) => index !== where && index !== when).join(' '),
  };
}
