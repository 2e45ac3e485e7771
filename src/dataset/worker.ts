import { workerData } from 'node:worker_threads';
import type { Correction } from '../schema/correction.ts';
import { linkPlace } from './link-place.ts';
import { linkProvince } from './link-province.ts';
import type { PlaceSummary, PlaceTask, ProvinceSummary, ProvinceTask } from './linked.ts';
import type { InputFile } from './list-inputs.ts';
import { type Processed, processInput } from './process-input.ts';
import { Store } from './store.ts';

/** What every task of a pool shares. */
export interface WorkerSettings {
  /** Folder of raw reports, without links. */
  readonly root: string;
  readonly code: string;
  readonly corrections: readonly Correction[];
  readonly store: string;
  readonly otherStores: readonly string[];
}

// tinypool puts its own data first.
const [, settings] = workerData as [unknown, WorkerSettings];
const store = new Store(settings.store, settings.otherStores);

export const file = (input: InputFile): Processed => processInput(settings.root, input, settings.code, store);
export const place = (task: PlaceTask): PlaceSummary => linkPlace(task, settings.corrections, store);
export const province = (task: ProvinceTask): ProvinceSummary => linkProvince(task, store);
