import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../src/client/search/engine.ts';
import type { Fact } from '../../src/schema/index.ts';
import type { CompactIndicator } from '../../src/site/compact-facts.ts';
import type { PlaceRow } from '../../src/site/search/index-format.ts';
import { queryDuckDb } from '../support/duckdb.ts';
import { builtSite } from './built-site.ts';

const file = (path: string): string => join(builtSite, path);
const read = (path: string): string => readFileSync(file(path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path));

/** JSON files of a folder, without those precompressed beside them. */
const namesIn = (folder: string): string[] => readdirSync(file(folder)).filter((name) => name.endsWith('.json'));

/** Rows of a CSV after RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

interface Resource {
  readonly path: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

describe('downloads', () => {
  const facts = json<Fact[]>('data/indicators.json');

  test('the tables hold what their description says', () => {
    const { resources } = json<{ resources: Resource[] }>('data/datapackage.json');
    for (const { path, schema } of resources) {
      expect(read(`data/${path}`).length, path).toBeGreaterThan(0);
      if (!schema) continue;
      const [head, ...rows] = parseCsv(read(`data/${path}`));
      expect(head, path).toEqual(schema.fields.map(({ name }) => name));
      for (const row of rows) expect(row.length, path).toBe(head?.length);
    }
  });

  test('CSV, JSON and the files of indicators and places hold the same facts', () => {
    const ids = facts.map(({ id }) => id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    const [head, ...rows] = parseCsv(read('data/indicators.csv'));
    expect(rows.map((row) => row[0]).sort()).toEqual(ids);
    const quote = head?.indexOf('quote') ?? -1;
    expect(rows.map((row) => row[quote]).sort()).toEqual(facts.map((fact) => fact.quote).sort());
    const compact = namesIn('data/indicators').flatMap((name) => json<CompactIndicator>(`data/indicators/${name}`).rows);
    expect(compact.map(([report, anchor]) => `${report}.${anchor}`).sort()).toEqual(ids);
    const places = namesIn('data/cities').flatMap((name) => json<{ facts: Fact[] }>(`data/cities/${name}`).facts);
    expect(places.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('every quote stands where its fact says, in the report that can be downloaded', () => {
    const texts = new Map<string, string>();
    for (const { id, report, quote, evidence } of facts) {
      if (!texts.has(report)) texts.set(report, read(`data/reports/${report}.md`));
      expect(texts.get(report)?.slice(evidence.start, evidence.end), id).toBe(quote);
    }
  });

  test('DuckDB reads the Parquet file: the rows of the CSV', async () => {
    const [head, ...rows] = parseCsv(read('data/indicators.csv'));
    const columns = ['id', 'quote', 'indicator_name', 'flags'];
    const parquet = await queryDuckDb(`SELECT ${columns.join(', ')} FROM read_parquet('${file('data/indicators.parquet')}') ORDER BY id`);
    const csv = rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[head?.indexOf(name) ?? -1]])));
    expect(parquet).toEqual(csv.toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1)));
  });
});

describe('the search index of the built site', () => {
  const load = async (path: string): Promise<Uint8Array> => inflateSync(readFileSync(file(`search/index/${path}.bin`)));

  test('finds a piece from the middle of every twentieth paragraph, at the anchor the page has', async () => {
    const engine = await SearchEngine.open(load);
    const places = JSON.parse(new TextDecoder().decode(await load('places'))) as PlaceRow[];
    const placeIds = places.map(([id]) => id);
    for (const [place, slug] of engine.directory.reports) {
      const id = placeIds[place] ?? '';
      const page = read(`cities/${id}/${slug}/index.html`);
      const { blocks } = json<{ blocks: { text: string }[] }>(`data/reports/${id}-${slug}.json`);
      for (const { text } of blocks.filter((_, index) => index % 20 === 0)) {
        const piece = text.slice(Math.floor(text.length / 3), Math.floor(text.length / 3) + 7).trim();
        if (!engine.answers({ text: piece, place: id, year: null, kind: 'any' })) continue;
        const anchors: string[] = [];
        for await (const hit of engine.search({ text: piece, place: id, year: null, kind: 'any' }, placeIds)) {
          if (hit?.paragraph[2] === text) anchors.push(hit.paragraph[0]);
        }
        expect(anchors.length, piece).toBeGreaterThan(0);
        for (const anchor of anchors) expect(page).toContain(`id="p.${anchor}"`);
      }
    }
  });
});
