import type { Place } from '../schema/place.ts';
import { entryOf, type GazetteerEntry, gazetteer } from './gazetteer.ts';

/** Places by each name they are known by: official, full, short, former, alias. */
const byName = new Map<string, GazetteerEntry[]>();
const byCode = new Map<string, Place>();
const childrenById = new Map<string, Place[]>();

const enter = (name: string, entry: GazetteerEntry): void => {
  const there = byName.get(name);
  if (!there) byName.set(name, [entry]);
  else if (!there.includes(entry)) there.push(entry);
};

for (const entry of gazetteer) {
  const { place } = entry;
  if (place.code !== null) byCode.set(place.code, place);
  if (entry.parent !== null) childrenById.set(entry.parent, [...(childrenById.get(entry.parent) ?? []), place]);
  for (const name of [place.name, place.fullName, entry.stem, ...entry.formerNames.map((former) => former.name), ...entry.aliases])
    enter(name, entry);
  if (place.level !== 'province' && place.city !== null && place.city !== place.name) enter(place.city + place.name, entry);
}

/** The place of this id, or null. */
export const placeById = (id: string): Place | null => entryOf(id)?.place ?? null;

/** The place of this six-digit GB/T 2260 code, or null; codes of abolished divisions are found too. */
export const placeByCode = (code: string): Place | null => byCode.get(code) ?? null;

/**
 * Every place known by exactly this name: official, full, city with name, short, former, or alias.
 * Living divisions come before abolished ones; several places may share a name (鼓楼区).
 */
export const placesNamed = (name: string): Place[] =>
  [...(byName.get(name) ?? [])].sort((a, b) => (b.abolished ?? 9999) - (a.abolished ?? 9999)).map((entry) => entry.place);

/** The place it lies in: the prefecture-level city, else the province; null for a province. */
export const parentOf = (place: Place): Place | null => {
  const parent = entryOf(place.id)?.parent ?? null;
  return parent === null ? null : placeById(parent);
};

/** The places that lie directly in it, abolished ones and zones included. */
export const childrenOf = (place: Place): readonly Place[] => childrenById.get(place.id) ?? [];

/**
 * The place written as `full name`, the way sidecars and citations give it: 安徽省铜陵市铜官区, 铜陵市铜官区, 六安市, or an id.
 * Null when nothing or more than one place bears the name.
 */
export function resolvePlace(name: string): Place | null {
  const byId = placeById(name);
  if (byId) return byId;
  const exact = placesNamed(name.replaceAll(/\s/g, ''));
  const living = exact.filter((place) => entryOf(place.id)?.abolished === null);
  const pool = living.length > 0 ? living : exact;
  const official = pool.filter((place) => place.name === name || place.fullName === name);
  if (official.length === 1) return official[0] ?? null;
  return pool.length === 1 ? (pool[0] ?? null) : null;
}
