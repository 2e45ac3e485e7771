import { availableParallelism } from 'node:os';
import { type Run, runDataset } from '../src/dataset/run-dataset.ts';
import { fileCacheFolder } from './folders.ts';
import { withProgress } from './run-pipeline.ts';

/** Takes a folder through the pipeline into memory; nothing but the cache is written. */
export const readFolder = (input: string): Promise<Run> =>
  withProgress((onProgress) => runDataset({ input, jobs: availableParallelism(), cacheFolder: fileCacheFolder, onProgress }));
