import { SingleBar } from 'cli-progress';
import { InputError, type Run, runDataset } from '../src/dataset/run-dataset.ts';
import { refuse } from './arguments.ts';
import { fileCacheFolder } from './folders.ts';

/** Takes a folder through the pipeline under a progress bar (on a terminal); ends the command when the folder gives nothing to read. */
export async function runPipeline(input: string, jobs: number, useCache = true): Promise<Run> {
  const format = '{bar} {value}/{total} {file}';
  const bar = process.stderr.isTTY ? new SingleBar({ format, hideCursor: true, clearOnComplete: true }) : null;
  try {
    return await runDataset({
      input,
      jobs,
      cacheFolder: useCache ? fileCacheFolder : null,
      onProgress: (done, total, file) => (done === 0 ? bar?.start(total, 0, { file: '' }) : bar?.update(done, { file })),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    bar?.stop();
    return refuse(error.message);
  } finally {
    bar?.stop();
  }
}
