import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { SearchEngine } from '../../src/client/search/engine.ts';
import { measureCommand } from './measure-command.ts';

/** What the search index of so many reports takes to build, and what a reader loads of it: bytes as they lie on the host. */
export interface SearchFigures {
  readonly reports: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number | null;
  readonly files: number;
  readonly megabytes: number;
  readonly queries: readonly { readonly text: string; readonly hits: number; readonly requests: number; readonly bytes: number }[];
}

const queries = ['工业增加值', '营商环境', '乡村振兴', '科技创新'];
const wanted = 10;

/** @param dataset of generated reports. @param dist folder to write the index into. */
export async function measureSearch(dataset: string, dist: string, reports: number): Promise<SearchFigures> {
  rmSync(dist, { recursive: true, force: true });
  const env = { ...process.env, DATASET_DIR: dataset };
  const built = await measureCommand([process.execPath, 'scripts/bench/write-index.ts', dist], env);
  if (!built.finished) throw new Error(`The search index could not be built:\n${built.output.slice(-2000)}`);
  const { seconds, cpuSeconds, peakMiB } = built;
  const folder = join(dist, 'search/index');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
  const names = new Map(files.map((file) => [file.replace(/\.[^./]+$/, ''), file]));
  let requests = 0;
  let bytes = 0;
  const load = async (path: string): Promise<Uint8Array> => {
    const stored = readFileSync(join(folder, names.get(path) ?? path));
    requests += 1;
    bytes += stored.length;
    return inflateSync(stored);
  };
  const engine = await SearchEngine.open(load);
  const figures: SearchFigures['queries'][number][] = [];
  // The first query also pays for the directory.
  for (const text of queries) {
    let hits = 0;
    for await (const hit of engine.search({ text, place: null, year: null, kind: 'any' }, [])) {
      if (hit) hits += 1;
      if (hits === wanted) break;
    }
    figures.push({ text, hits, requests, bytes });
    requests = 0;
    bytes = 0;
  }
  return {
    reports,
    seconds,
    cpuSeconds,
    peakMiB,
    files: files.length,
    megabytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6,
    queries: figures,
  };
}
