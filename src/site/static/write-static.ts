import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../environment.ts';
import { headersFile } from './headers-file.ts';
import { preloadModules } from './preload-modules.ts';
import { writeCards } from './write-cards.ts';
import { writeDownloads } from './write-downloads.ts';
import { writeSearch } from './write-search.ts';

/**
 * Adds what is no page to the pages of a site: pictures for link previews, downloads below `data/`, the search index below
 * `search/index/`, `_headers`. In a process of its own, so that its memory never stands on top of Astro's.
 * @returns what took how long, in seconds.
 */
export async function writeStatic(folder: string): Promise<string> {
  const times: string[] = [];
  const timed = async (name: string, write: () => void | Promise<void>): Promise<void> => {
    const start = performance.now();
    await write();
    times.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  const cards = timed('cards', () => writeCards(folder));
  // Its failure is told where it is awaited.
  cards.catch(() => undefined);
  await timed('downloads', () => writeDownloads(join(folder, 'data')));
  await timed('search index', () => writeSearch(join(folder, 'search/index')));
  await cards;
  writeHeaders(folder);
  for (const page of ['compare/index.html', 'compare/text/index.html', 'search/index.html']) preloadModules(folder, page, basePath);
  return times.join(', ');
}

function writeHeaders(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = (isFolder: boolean): string[] => entries.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name);
  writeFileSync(join(folder, '_headers'), headersFile(names(true), names(false)));
}
