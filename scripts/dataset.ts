import { availableParallelism } from 'node:os';
import { makeShard } from '../src/dataset/shard.ts';
import { readArguments, readCount, refuse } from './arguments.ts';
import { datasetFolder, reportsFolder } from './folders.ts';
import { runPipeline, withProgress } from './run-pipeline.ts';
import { tellDataset } from './tell-dataset.ts';

const usage = `npm run dataset -- [--in DIR] [--out DIR] [--jobs N] [--no-cache] [--strict] [--shard I/N]

  --in DIR     folder of raw reports (REPORTS_DIR, else content/reports)
  --out DIR    folder of the dataset (DATASET_DIR, else .data)
  --jobs N     worker threads (else one a processor)
  --no-cache   take every file through the pipeline again
  --strict     exit 3 when any problem is an error
  --shard I/N  only every N-th file, from the I-th on, into --out as a shard: \`npm run dataset:merge\` joins all N

Exit 0 when every file was kept, or set aside and listed; 2 on bad usage or an unreadable or empty input folder.`;

const { values } = readArguments(usage, {
  in: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  'no-cache': { type: 'boolean' },
  strict: { type: 'boolean' },
  shard: { type: 'string' },
});
const output = values.out ?? datasetFolder();
const jobs = readCount(values.jobs, '--jobs', availableParallelism(), usage);

const input = values.in ?? reportsFolder();
if (values.shard === undefined) await whole();
else await shard(values.shard, values.out ?? refuse('Expected --out DIR for a shard.', usage));

async function whole(): Promise<void> {
  const started = performance.now();
  const made = await runPipeline({ input, output, jobs, useCache: !values['no-cache'] });
  const { cached, unchanged, manifest } = made;
  const how = unchanged ? 'nothing has changed' : `${cached} of ${manifest.counts.files} files from the cache`;
  tellDataset(made, output, started, how, values.strict);
}

async function shard(number: string, folder: string): Promise<void> {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(number) ?? []).map(Number);
  if (index < 1 || index > count) refuse(`Unexpected --shard ${number}, expected I/N with I from 1 to N.`, usage);
  const { files, cached } = await withProgress((onProgress) => makeShard({ input, jobs, onProgress }, folder, { index, count }));
  console.log(`Shard ${number} in ${folder}: ${files} files, ${cached} of them there already.`);
}
