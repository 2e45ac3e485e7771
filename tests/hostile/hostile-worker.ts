import { parentPort } from 'node:worker_threads';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import { decodeOutcome, encodeOutcome, rawTextOf } from '../../src/pipeline/outcome.ts';
import { processFile } from '../../src/pipeline/process-file.ts';

/** Takes a text through everything a dataset needs of it and answers with the milliseconds of processor time it took. */
parentPort?.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const before = process.threadCpuUsage();
  const outcome = processFile(bytes, name, {});
  buildDataset([decodeOutcome(encodeOutcome(outcome), rawTextOf(outcome))]);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ milliseconds: (user + system) / 1000, failed: outcome.kind === 'failed' ? outcome.problem.message : null });
});
