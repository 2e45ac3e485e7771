import { workerData } from 'node:worker_threads';
import { folderCache, noCache } from './cache.ts';
import type { InputFile } from './list-inputs.ts';
import { type Processed, processInput } from './process-input.ts';

/** What every task of a pool shares. */
export interface WorkerSettings {
  readonly root: string;
  readonly code: string;
  readonly cacheFolder: string | null;
}

// tinypool puts its own data first.
const [, settings] = workerData as [unknown, WorkerSettings];
const cache = settings.cacheFolder === null ? noCache : folderCache(settings.cacheFolder);

export default (input: InputFile): Processed => processInput(settings.root, input, settings.code, cache);
