import { realpathSync } from 'node:fs';
import { Tinypool } from 'tinypool';
import { buildDataset, type Dataset } from '../pipeline/build-dataset.ts';
import { decodeOutcome } from '../pipeline/outcome.ts';
import { cacheOfVersion } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { hashOf } from './hash.ts';
import { type InputFile, listInputs } from './list-inputs.ts';
import type { Manifest } from './manifest.ts';
import { type Processed, unprocessed } from './process-input.ts';
import { readCorrections } from './read-corrections.ts';
import type { WorkerSettings } from './worker.ts';

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

/** A report takes some milliseconds, a badly damaged one some seconds: nothing that could be read on a slow machine meets this. */
const defaultTimeLimit = 600_000;
/** Megabytes a worker may hold. */
const memoryLimit = 2048;

/** The input folder is absent, unreadable, or holds nothing to read, or its corrections do not parse. */
export class InputError extends Error {}

/**
 * Takes every file of a folder through the pipeline. The result does not depend on the number of jobs.
 * @throws InputError when the folder gives nothing to read, or the corrections beside it do not parse.
 */
export async function runDataset({ input, jobs, cacheFolder, timeLimit = defaultTimeLimit, onProgress }: RunOptions): Promise<Run> {
  const { files, problems } = inputsOf(input);
  const { corrections, text: correctionsText } = correctionsOf(input);
  const code = codeVersion();
  const settings: WorkerSettings = {
    root: realpathSync(input),
    code,
    cacheFolder: cacheFolder === null ? null : cacheOfVersion(cacheFolder, hashOf(code).slice(0, 16)),
  };
  let done = 0;
  const step = (file: string): void => onProgress?.(done++, files.length, file);
  step('');
  const processed = await processAll(files, settings, { jobs, timeLimit }, step);
  const dataset = buildDataset(
    processed.map(({ outcome }) => decodeOutcome(outcome)),
    [...problems, ...processed.flatMap(({ problem }) => problem ?? [])],
    corrections,
  );
  return {
    dataset,
    manifest: {
      version: 1,
      inputs: hashOf(correctionsText, ...processed.map(({ hash }) => hash)),
      code: settings.code,
      counts: {
        files: files.length,
        reports: dataset.reports.length,
        facts: dataset.facts.length,
        problems: dataset.problems.length,
      },
    },
    cached: processed.filter(({ cached }) => cached).length,
  };
}

function inputsOf(input: string): ReturnType<typeof listInputs> {
  let inputs: ReturnType<typeof listInputs>;
  try {
    inputs = listInputs(input);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : `cannot be read (${code})`;
    throw new InputError(`The input folder ${input} ${why}. Set REPORTS_DIR, or --in, to a folder of raw reports.`);
  }
  if (inputs.files.length === 0)
    throw new InputError(`The input folder ${input} is empty: it holds no .txt, .html, .htm or .md file at any depth.`);
  return inputs;
}

function correctionsOf(input: string): ReturnType<typeof readCorrections> {
  try {
    return readCorrections(input);
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

/** Takes the files in turn, `jobs` at a time; one that takes too long or too much memory costs its worker, not the run. */
async function processAll(
  files: readonly InputFile[],
  settings: WorkerSettings,
  { jobs, timeLimit }: { readonly jobs: number; readonly timeLimit: number },
  step: (file: string) => void,
): Promise<Processed[]> {
  const threads = Math.min(jobs, files.length);
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    workerData: settings,
  });
  const results: Processed[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next;
      next += 1;
      const input = files[index] as InputFile;
      results[index] = await processOne(pool, input, timeLimit);
      step(input.file);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, work));
    return results;
  } finally {
    await pool.destroy();
  }
}

async function processOne(pool: Tinypool, input: InputFile, timeLimit: number): Promise<Processed> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    return (await pool.run(input, { signal })) as Processed;
  } catch (error) {
    const why = signal.aborted ? `took longer than ${timeLimit / 1000} s` : `ended its worker: ${(error as Error).message}`;
    return unprocessed(input.file, `Reading it ${why}.`);
  }
}
