import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { writeDownloads } from './write-downloads.ts';
import { writeSearch } from './write-search.ts';

/** Adds what is no page to the built site: downloads below `data/`, the search index below `search/index/`, `_headers`. */
export const staticFiles = (): AstroIntegration => ({
  name: 'static-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const start = performance.now();
      writeDownloads(join(folder, 'data'));
      const half = performance.now();
      writeSearch(join(folder, 'search/index'));
      writeHeaders(folder);
      const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
      logger.info(`downloads ${seconds(half - start)} s, search index ${seconds(performance.now() - half)} s`);
    },
  },
});

function writeHeaders(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = (isFolder: boolean): string[] => entries.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name);
  writeFileSync(join(folder, '_headers'), headersFile(names(true), names(false)));
}
