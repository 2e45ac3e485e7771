import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataset, type Dataset } from '../pipeline/build-dataset.ts';
import { decodeOutcome } from '../pipeline/outcome.ts';
import { codeVersion } from './code-version.ts';
import type { Manifest } from './manifest.ts';
import { openStore } from './open-store.ts';
import { processInputs } from './process-inputs.ts';
import { readInputs } from './read-inputs.ts';
import { Workers } from './workers.ts';

export interface RunOptions {
  /** Folder of raw reports. */
  readonly input: string;
  /** Number of worker threads. */
  readonly jobs: number;
  /** Folder of the cache, null for none. */
  readonly cacheFolder: string | null;
  /** Milliseconds a single file may take before it is set aside. */
  readonly timeLimit?: number;
  /** Called before the first file and after each. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

export interface Run {
  readonly dataset: Dataset;
  readonly manifest: Manifest;
  /** Files whose result came from the cache. */
  readonly cached: number;
}

/**
 * Takes every file of a folder through the pipeline into memory; `makeDataset` writes the same records and holds a few
 * of them at a time. The result does not depend on the number of jobs.
 * @throws InputError when the folder gives nothing to read, or the corrections beside it do not parse.
 */
export async function runDataset({ input, jobs, cacheFolder, timeLimit, onProgress }: RunOptions): Promise<Run> {
  const inputs = readInputs(input);
  const code = codeVersion();
  const work = mkdtempSync(join(tmpdir(), 'duibiao-work-'));
  const store = openStore(cacheFolder, code, work);
  const { root, corrections, problems } = inputs;
  const workers = new Workers({ root, code, corrections, store: store.folder, otherStores: [] }, jobs, { milliseconds: timeLimit });
  try {
    const processed = await processInputs(inputs, code, store, workers, onProgress);
    const dataset = buildDataset(
      processed.files.map(({ key }) => decodeOutcome(store.read(key, 'outcome').toString(), store.get(key, 'raw')?.toString() ?? '')),
      [...problems, ...processed.files.flatMap((file) => file.problems)],
      corrections,
    );
    const counts = {
      files: processed.files.length,
      reports: dataset.reports.length,
      facts: dataset.facts.length,
      problems: dataset.problems.length,
    };
    return { dataset, manifest: { version: 1, inputs: processed.inputs, code, counts }, cached: processed.cached };
  } finally {
    await workers.end();
    rmSync(work, { recursive: true, force: true });
  }
}
