import type { Place } from '../schema/place.ts';
import { entryOf, gazetteer } from './gazetteer.ts';
import { spell } from './spell.ts';

/** Pinyin of the short name without tones, `luan`, and its initials, `la`. */
export function spellingsOf(place: Place): { readonly pinyin: string; readonly initials: string } {
  const stem = entryOf(place.id)?.stem ?? place.name;
  return { pinyin: spell(stem), initials: [...stem].map((character) => spell(character).charAt(0)).join('') };
}

/** Places whose name, pinyin or initials begin with the query (simplified characters or Latin letters), shortest full name first. */
export function searchPlaces(query: string): Place[] {
  const sought = query.trim().toLowerCase();
  if (sought === '') return [];
  const latin = /^[a-z]+$/.test(sought);
  const fits = (place: Place): boolean => {
    if (!latin) return place.name.startsWith(sought) || place.fullName.includes(sought);
    const { pinyin, initials } = spellingsOf(place);
    return pinyin.startsWith(sought) || initials.startsWith(sought);
  };
  return gazetteer
    .map((entry) => entry.place)
    .filter(fits)
    .sort((a, b) => a.fullName.length - b.fullName.length || (a.id < b.id ? -1 : 1));
}
