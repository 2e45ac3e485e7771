import { availableParallelism } from 'node:os';
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
const made = await runPipeline({ input: values.in ?? reportsFolder(), output, jobs, useCache: !values['no-cache'] });
const { problems, manifest, cached, unchanged } = made;
for (const line of problemLines(problems)) console.log(line);
console.log(`${problems.length > 0 ? '\n' : ''}${summaryOf(made)}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const how = unchanged ? 'nothing has changed' : `${cached} of ${manifest.counts.files} files from the cache`;
console.log(`Dataset in ${output}: ${seconds} s, ${how}.`);
if (values.strict && problems.some(({ severity }) => severity === 'error')) process.exitCode = exitCodes.problems;
