import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { acrossPlaces } from '../pipeline/link/across-places.ts';
import { uniqueProblems } from '../pipeline/unique-problems.ts';
import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/index.ts';
import { codeVersion } from './code-version.ts';
import { compareKeys } from './compare-keys.ts';
import { hashOf } from './hash.ts';
import { linkSurvivingFiles, linkSurvivingPlaces } from './link-surviving.ts';
import { type PlaceSummary, type ProvinceSummary, storedPlace, storedProvince } from './linked.ts';
import type { Manifest } from './manifest.ts';
import { openStore } from './open-store.ts';
import { type ProcessedInputs, processInputs } from './process-inputs.ts';
import type { FileSummary } from './read-input.ts';
import { type RunInputs, readInputs } from './read-inputs.ts';
import { readManifest } from './read-manifest.ts';
import type { RunOptions } from './run-dataset.ts';
import type { Store } from './store.ts';
import { swapFolder } from './swap-folder.ts';
import { withStaged } from './with-staged.ts';
import { Workers } from './workers.ts';
import { writeEnd, writeLedger, writePlaces, writeProvinces } from './write-parts.ts';

export interface MakeOptions extends RunOptions {
  /** Folder of the dataset. */
  readonly output: string;
  /** Called with the ids of reports and facts before the last dataset is replaced; it throws to keep that. */
  readonly accept?: (ids: readonly string[]) => void;
}

/** One report in the table at the end of a run. */
export interface ReportRow {
  readonly id: string;
  readonly place: string;
  readonly year: number;
  readonly completeness: string;
  readonly sources: number;
  readonly facts: number;
  readonly quantities: number;
}

/** What a run tells of the dataset it made. */
export interface MadeDataset {
  readonly manifest: Manifest;
  readonly problems: readonly Problem[];
  readonly rows: readonly ReportRow[];
  /** Ids of reports and facts. */
  readonly ids: readonly string[];
}

/** How the run went. */
export interface MakeRun extends MadeDataset {
  readonly cached: number;
  /** Whether the dataset there was made from the same inputs by the same code, and was left as it is. */
  readonly unchanged: boolean;
}

/**
 * Makes a dataset from a folder of raw reports and moves it into place when it is whole. Files, then places, then
 * provinces go through the workers, each a task of its own with its result in the store, so that memory does not grow
 * with texts and only what changed is made again. The bytes depend on inputs and code alone.
 * @throws InputError, DiskError, ZodError when a record breaks its schema, or what `accept` throws: nothing is replaced then.
 */
export function makeDataset(options: MakeOptions): Promise<MakeRun> {
  const { input, jobs, cacheFolder, timeLimit, onProgress } = options;
  const inputs = readInputs(input);
  const code = codeVersion();
  return withStaged(options.output, async (staged) => {
    const store = openStore(cacheFolder, code, join(staged, '.work'));
    const { root, corrections } = inputs;
    const workers = new Workers({ root, code, corrections, store: store.folder, otherStores: [] }, jobs, { milliseconds: timeLimit });
    // Something has changed, most likely: the thread is ready when it is found.
    if (readManifest(options.output)?.code === code) workers.start();
    try {
      const processed = await processInputs(inputs, code, store, workers, onProgress);
      return await joinFiles(inputs, processed, code, store, workers, staged, options);
    } finally {
      await workers.end();
    }
  });
}

/** Links processed files into a dataset at `staged`, and moves that into place. */
export async function joinFiles(
  { corrections, problems: before }: Pick<RunInputs, 'corrections' | 'problems'>,
  { files, inputs, cached }: ProcessedInputs,
  code: string,
  store: Store,
  workers: Workers,
  staged: string,
  { output, accept }: Pick<MakeOptions, 'output' | 'accept'>,
): Promise<MakeRun> {
  const runKey = hashOf('run', inputs, code);
  const last = readManifest(output);
  const told = last?.inputs === inputs && last.code === code ? store.get(runKey, 'run') : null;
  if (told) {
    const made = JSON.parse(told.toString()) as MadeDataset;
    accept?.(made.ids);
    return { ...made, cached, unchanged: true };
  }
  // Written beside the linking, and done before the folder may go.
  const ledger = writeLedger(staged, files, store);
  try {
    const lost: Problem[] = [];
    const places = await linkPlaces(files, corrections, store, workers, lost);
    const provinces = await linkProvinces(places, store, workers, lost);
    const sketches = places.flatMap((place) => place.sketches);
    const corrected = new Map(places.flatMap((place) => place.corrected));
    const problems = uniqueProblems([
      ...before,
      ...files.flatMap((file) => file.problems),
      ...places.flatMap((place) => place.problems),
      ...provinces.flatMap((province) => province.problems),
      ...lost,
      ...acrossPlaces(sketches, corrected, corrections),
    ]);
    const reports = places.flatMap((place) => place.reports);
    const rows = reports
      .map(({ id, row, facts, quantities }): ReportRow => ({ id, ...row, facts: facts.length, quantities }))
      .sort((a, b) => compareKeys([a.id], [b.id]));
    const ids = reports.flatMap(({ id, facts }) => [id, ...facts]).sort();
    accept?.(ids);
    const counts = { files: files.length, reports: reports.length, facts: ids.length - reports.length, problems: problems.length };
    const made: MadeDataset = { manifest: { version: 1, inputs, code, counts }, problems, rows, ids };
    await writePlaces(staged, files, places, store);
    writeProvinces(staged, provinces, store);
    writeEnd(staged, problems, made.manifest);
    await ledger;
    // What was lost may not be on another day: the next run tries again.
    if (lost.length === 0) store.set(runKey, 'run', JSON.stringify(made));
    rmSync(join(staged, '.work'), { recursive: true, force: true });
    swapFolder(staged, output);
    return { ...made, cached, unchanged: false };
  } finally {
    await ledger.catch(() => undefined);
  }
}

function linkPlaces(
  files: readonly FileSummary[],
  corrections: readonly Correction[],
  store: Store,
  workers: Workers,
  lost: Problem[],
): Promise<PlaceSummary[]> {
  const byPlace = Map.groupBy(
    files.filter(({ place }) => place !== null),
    ({ place }) => place?.id ?? '',
  );
  const places = [...byPlace].sort(([a], [b]) => compareKeys([a], [b])).map(([, own]) => own);
  return workers.each(places, async (own) => {
    const province = own[0]?.place?.province ?? '';
    const known = storedPlace({ province, files: own.map(({ key }) => key) }, corrections, store);
    return known ?? (await linkSurvivingFiles(own, province, workers, lost));
  });
}

function linkProvinces(places: readonly PlaceSummary[], store: Store, workers: Workers, lost: Problem[]): Promise<ProvinceSummary[]> {
  const byProvince = Map.groupBy(
    places.filter(({ reports }) => reports.length > 0),
    ({ province }) => province,
  );
  return workers.each(
    [...byProvince.values()],
    async (own) => storedProvince(own, store) ?? (await linkSurvivingPlaces(own, store, workers, lost)),
  );
}
