import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Results by key. A key names all that decides the result, so an entry never goes stale. */
export interface Cache {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

export const noCache: Cache = { get: () => null, set: () => undefined };

/** A cache in a folder, one file an entry. Entries appear whole or not at all; one that cannot be written is done without. */
export function folderCache(folder: string): Cache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    get(key) {
      try {
        return readFileSync(pathOf(key), 'utf8');
      } catch {
        return null;
      }
    },
    set(key, value) {
      const path = pathOf(key);
      const temporary = `${path}.${process.pid}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, value);
        renameSync(temporary, path);
      } catch {
        // A full or read-only disk costs speed alone.
      }
    },
  };
}

/** Folder of the cache of one version of the code; those of other versions, which no key names any more, are removed. */
export function cacheOfVersion(folder: string, version: string): string {
  if (existsSync(folder))
    for (const name of readdirSync(folder)) if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
  return join(folder, version);
}
