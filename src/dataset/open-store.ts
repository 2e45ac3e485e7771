import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash.ts';
import { Store } from './store.ts';

/** Folder of the cache of one version of the code; those of other versions, which no key names any more, are removed. */
export function cacheOfVersion(folder: string, version: string): string {
  if (existsSync(folder))
    for (const name of readdirSync(folder)) if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
  return join(folder, version);
}

/**
 * The store of a run: in the cache, or, without one or when it cannot be written, in a folder that goes with the run.
 * @param cacheFolder null for no cache.
 * @param work a folder of this run alone.
 */
export function openStore(cacheFolder: string | null, code: string, work: string, others: readonly string[] = []): Store {
  if (cacheFolder !== null)
    try {
      const folder = cacheOfVersion(cacheFolder, hashOf(code).slice(0, 16));
      mkdirSync(folder, { recursive: true });
      const probe = join(folder, `probe-${process.pid}`);
      writeFileSync(probe, '');
      rmSync(probe);
      return new Store(folder, others);
    } catch {
      // A cache that cannot be written costs speed alone.
    }
  return new Store(work, others);
}
