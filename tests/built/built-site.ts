import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteFolder } from '../../scripts/folders.ts';

/** Folder of the built site under test. */
export const builtSite = resolve(siteFolder());

/** Paths of all files of the built site, below its root. */
export const builtFiles = (): string[] =>
  readdirSync(builtSite, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtSite.length + 1));
