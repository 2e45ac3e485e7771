import { workerData } from 'node:worker_threads';
import type { PlaceSummary, PlaceTask, ProvinceSummary, ProvinceTask } from '../../src/dataset/linked.ts';
import { Store } from '../../src/dataset/store.ts';
import * as tasks from '../../src/dataset/worker.ts';

/*
 * The tasks of a run, of which some end their thread: the environment's ENDS_PLACE names the place that takes all
 * memory there is when its files are linked, ENDS_PROVINCE the one that does when its province is linked.
 */
const { ENDS_PLACE, ENDS_PROVINCE } = process.env;
const [, settings] = workerData as [unknown, { store: string }];
const store = new Store(settings.store);

function takeAllMemory(): never {
  for (const held: number[][] = []; ; ) held.push(new Array(2_000_000).fill(held.length + 0.5));
}

export const file = tasks.file;

export function place(task: PlaceTask): PlaceSummary {
  const isIt = (key: string): boolean => store.read(key, 'summary').toString().includes(`"id":"${ENDS_PLACE}"`);
  if (task.files.some(isIt)) takeAllMemory();
  return tasks.place(task);
}

export function province(task: ProvinceTask): ProvinceSummary {
  if (task.some(({ reports }) => reports.some(({ id }) => id.startsWith(`${ENDS_PROVINCE}-`)))) takeAllMemory();
  return tasks.province(task);
}
