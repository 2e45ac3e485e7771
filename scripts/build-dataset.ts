import { availableParallelism } from 'node:os';
import { permalinksFile, readPermalinks } from '../src/dataset/read-permalinks.ts';
import { checkPermalinks } from '../src/pipeline/link/check-permalinks.ts';
import { exitCodes } from './arguments.ts';
import { problemLines, summaryOf } from './dataset-summary.ts';
import { datasetFolder, reportsFolder } from './folders.ts';
import { runPipeline } from './run-pipeline.ts';
import { isBuilt, stampOf } from './site-stamp.ts';

/* The dataset of a build, in a process of its own: `node build-dataset.ts [--when-changed]` says nothing of one whose site stands. */
try {
  const made = await runPipeline({
    input: reportsFolder(),
    output: datasetFolder(),
    jobs: availableParallelism(),
    accept: refuseLostIds,
  });
  if (!process.argv.includes('--when-changed') || !isBuilt(stampOf(made.manifest))) {
    for (const line of problemLines(made.problems)) console.log(line);
    console.log(`\n${summaryOf(made)}\n`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = exitCodes.failed;
}

/** @throws Error that names every published id which the dataset lacks and nobody retired. */
function refuseLostIds(ids: readonly string[]): void {
  const { lost } = checkPermalinks(readPermalinks(reportsFolder()), ids);
  if (lost.length === 0) return;
  const file = permalinksFile(reportsFolder());
  const hint = `Bring them back, or list each under "retired" in ${file} with the reason its page shall give.`;
  throw new Error(`${lost.length} published ids of ${file} are lost:\n  ${lost.join('\n  ')}\n${hint}`);
}
