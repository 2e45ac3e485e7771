import type { CompactFacts } from '../../site/compact-facts.ts';
import { type CompactPart, type CompactPlace, partOf } from '../../site/compare-parts.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { wholeRows } from '../../site/short-rows.ts';
import { base } from '../load-index.ts';

// In the head, before any script: this runs before the rest of the page is here.
const said = (name: string): string | undefined => document.querySelector<HTMLMetaElement>(`meta[name="compare-${name}"]`)?.content;
/** Indicators whose facts lie with their places. */
const headline: ReadonlySet<string> = new Set(said('headline')?.split(' '));
/** How many parts the facts of other large indicators are cut into, by id; the rest are fetched whole. */
const partCounts: Readonly<Record<string, number>> = JSON.parse(said('parts') ?? '{}');

/** Facts by indicator, and the names of the places they came with. */
interface Loaded {
  readonly facts: readonly CompactFacts[];
  readonly places: readonly PlaceRow[];
}

declare global {
  interface Window {
    /** What `early.ts` has asked for, by path below the site's root. */
    compareFiles?: Record<string, Promise<Response>>;
  }
}

/** Fetches a file, or takes up the answer already asked for, once: a body is read but one time, and what failed is asked for anew. */
function fetchFile(path: string): Promise<Response> {
  const asked = window.compareFiles?.[path];
  delete window.compareFiles?.[path];
  return asked ?? fetch(base + path);
}

const loaded = new Map<string, Promise<Loaded>>();
const nothing: Loaded = { facts: [], places: [] };

/** Reads a file below `data/` once; one that is not there holds nothing: a place without facts has none. */
function loadOnce(path: string, read: (file: never) => Loaded): Promise<Loaded> {
  const known = loaded.get(path);
  if (known) return known;
  const loading = fetchFile(`data/${path}.json`).then(async (response) => {
    if (response.status === 404) return nothing;
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return read((await response.json()) as never);
  });
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

const ofPlace = (place: string): Promise<Loaded> =>
  loadOnce(`compare/${place}`, ({ place: row, indicators }: CompactPlace) => ({
    facts: indicators.map(({ indicator, rows }) => ({ indicator, rows: wholeRows(place, indicator.id, rows) })),
    places: [row],
  }));
const ofIndicator = (path: string): Promise<Loaded> =>
  loadOnce(`indicators/${path}`, (file: CompactFacts & Partial<CompactPart>) => ({ facts: [file], places: file.places ?? [] }));

/** Whether an indicator's facts come with the names of the places they speak of. */
export const isCut = (indicator: string): boolean => headline.has(indicator) || (partCounts[indicator] ?? 1) > 1;

function filesOf(indicator: string, places: readonly string[]): readonly Promise<Loaded>[] {
  if (headline.has(indicator)) return places.map(ofPlace);
  const count = partCounts[indicator] ?? 1;
  if (count === 1) return [ofIndicator(indicator)];
  return [...new Set(places.map((place) => partOf(place, count)))].map((part) => ofIndicator(`${indicator}/${part}`));
}

/**
 * The facts of indicators on some places at least, each file fetched once. An indicator these places say nothing of is
 * missing where its facts lie with them.
 */
export async function loadFacts(indicators: readonly string[], places: readonly string[]): Promise<Loaded> {
  const files = await Promise.all(indicators.flatMap((indicator) => filesOf(indicator, places)));
  const found = [...new Set(files)];
  const byId = new Map<string, CompactFacts>();
  for (const { indicator, rows } of found.flatMap(({ facts }) => facts)) {
    if (!indicators.includes(indicator.id)) continue;
    byId.set(indicator.id, { indicator, rows: [...(byId.get(indicator.id)?.rows ?? []), ...rows] });
  }
  return { facts: indicators.flatMap((id) => byId.get(id) ?? []), places: found.flatMap((file) => file.places) };
}
