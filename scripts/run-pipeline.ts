import { SingleBar } from 'cli-progress';
import { type MakeOptions, type MakeRun, makeDataset } from '../src/dataset/make-dataset.ts';
import { InputError } from '../src/dataset/read-inputs.ts';
import { DiskError } from '../src/dataset/with-staged.ts';
import { exitCodes, refuse } from './arguments.ts';
import { fileCacheFolder } from './folders.ts';

type OnProgress = NonNullable<MakeOptions['onProgress']>;

/** Runs something under a progress bar (on a terminal); ends the command when the folder gives nothing to read or the disk refuses. */
export async function withProgress<T>(run: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  const format = '{bar} {value}/{total} {file}';
  const bar = process.stderr.isTTY ? new SingleBar({ format, hideCursor: true, clearOnComplete: true }) : null;
  try {
    return await run((done, total, file) => (done === 0 ? bar?.start(total, 0, { file: '' }) : bar?.update(done, { file })));
  } catch (error) {
    bar?.stop();
    if (error instanceof InputError) return refuse(error.message);
    if (!(error instanceof DiskError)) throw error;
    console.error(error.message);
    return process.exit(exitCodes.failed);
  } finally {
    bar?.stop();
  }
}

export interface PipelineOptions extends Pick<MakeOptions, 'accept'> {
  readonly input: string;
  readonly output: string;
  readonly jobs: number;
  readonly useCache?: boolean;
}

/** Makes a dataset from a folder of raw reports. */
export const runPipeline = ({ useCache = true, ...options }: PipelineOptions): Promise<MakeRun> =>
  withProgress((onProgress) => makeDataset({ ...options, cacheFolder: useCache ? fileCacheFolder : null, onProgress }));
