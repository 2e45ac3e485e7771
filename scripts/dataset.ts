import { availableParallelism } from 'node:os';
import { writeDataset } from '../src/dataset/write-dataset.ts';
import { exitCodes, readArguments, readCount } from './arguments.ts';
import { problemLines, summaryOf } from './dataset-summary.ts';
import { datasetFolder, reportsFolder } from './folders.ts';
import { runPipeline } from './run-pipeline.ts';

const usage = `npm run dataset -- [--in DIR] [--out DIR] [--jobs N] [--no-cache] [--strict]

  --in DIR     folder of raw reports (REPORTS_DIR, else content/reports)
  --out DIR    folder of the dataset (DATASET_DIR, else .data)
  --jobs N     worker threads (else one a processor)
  --no-cache   take every file through the pipeline again
  --strict     exit 3 when any problem is an error

Exit 0 when every file was kept, or set aside and listed; 2 on bad usage or an unreadable or empty input folder.`;

const { values } = readArguments(usage, {
  in: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  'no-cache': { type: 'boolean' },
  strict: { type: 'boolean' },
});
const output = values.out ?? datasetFolder();
const jobs = readCount(values.jobs, '--jobs', availableParallelism(), usage);

const started = performance.now();
const { dataset, manifest, cached } = await runPipeline(values.in ?? reportsFolder(), jobs, !values['no-cache']);
try {
  writeDataset(dataset, output, manifest);
} catch (error) {
  console.error((error as Error).message);
  process.exit(exitCodes.failed);
}
for (const line of problemLines(dataset.problems)) console.log(line);
console.log(`${dataset.problems.length > 0 ? '\n' : ''}${summaryOf(dataset, manifest.counts.files)}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Dataset in ${output}: ${seconds} s, ${cached} of ${manifest.counts.files} files from the cache.`);
if (values.strict && dataset.problems.some(({ severity }) => severity === 'error')) process.exitCode = exitCodes.problems;
