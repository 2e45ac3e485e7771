import type { CompactIndicator } from '../../site/compact-facts.ts';
import { type CompactPart, partOf } from '../../site/compare-parts.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { required } from '../element.ts';
import { base } from '../load-index.ts';

/** How many parts the facts of large indicators are cut into, by id; the others are fetched whole. */
const partCounts: Readonly<Record<string, number>> = JSON.parse(required('#compare-app').dataset['parts'] ?? '{}');

const loaded = new Map<string, Promise<CompactIndicator & Partial<CompactPart>>>();

function loadOnce(path: string): Promise<CompactIndicator & Partial<CompactPart>> {
  const known = loaded.get(path);
  if (known) return known;
  const loading = fetch(`${base}data/indicators/${path}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.json();
  });
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

/** Whether an indicator's facts come with the names of the places they speak of. */
export const isCut = (indicator: string): boolean => (partCounts[indicator] ?? 1) > 1;

/** An indicator's facts on some places at least, each file fetched once; `places` are those the facts came with. */
export async function loadFacts(indicator: string, places: readonly string[]): Promise<CompactIndicator & { places: readonly PlaceRow[] }> {
  const count = partCounts[indicator] ?? 1;
  const paths = count === 1 ? [indicator] : [...new Set(places.map((place) => `${indicator}/${partOf(place, count)}`))];
  // A place that says nothing may have no part.
  const found = await Promise.all(paths.map((path) => (count === 1 ? loadOnce(path) : loadOnce(path).catch(missing))));
  const [first] = found.filter((part) => part !== null);
  if (!first) throw new Error(`No facts of ${indicator}.`);
  return { ...first, rows: found.flatMap((part) => part?.rows ?? []), places: found.flatMap((part) => part?.places ?? []) };
}

function missing(error: Error): null {
  if (error.message.startsWith('404')) return null;
  throw error;
}
