import { availableParallelism } from 'node:os';
import { mergeShards } from '../src/dataset/shard.ts';
import { readArguments, readCount, refuse } from './arguments.ts';
import { datasetFolder } from './folders.ts';
import { withProgress } from './run-pipeline.ts';
import { tellDataset } from './tell-dataset.ts';

const usage = `npm run dataset:merge -- SHARD... [--out DIR] [--jobs N] [--strict]

Joins the shards of \`npm run dataset -- --shard I/N --out SHARD\`, all N of them, into the dataset that one run over the
whole folder would have made.
  --out DIR    folder of the dataset (DATASET_DIR, else .data)
  --jobs N     worker threads (else one a processor)
  --strict     exit 3 when any problem is an error`;

const { values, positionals } = readArguments(
  usage,
  { out: { type: 'string' }, jobs: { type: 'string' }, strict: { type: 'boolean' } },
  true,
);
if (positionals.length === 0) refuse('Expected at least one SHARD.', usage);
const output = values.out ?? datasetFolder();
const jobs = readCount(values.jobs, '--jobs', availableParallelism(), usage);

const started = performance.now();
const made = await withProgress(() => mergeShards(positionals, { output, jobs }));
tellDataset(made, output, started, `joined from ${positionals.length} shards`, values.strict);
