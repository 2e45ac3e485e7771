import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments, readCount, refuse } from './arguments.ts';
import { generateCorpus } from './generate/corpus.ts';

const usage = `npm run generate -- --reports N --out DIR [--seed S] [--sound]

Writes N reports of our own making, from grammar and catalogue, into DIR: for benchmarks and tests of scale.
  --reports N  how many (300)
  --out DIR    folder to write into
  --seed S     another seed draws other reports (1)
  --sound      none with byte damage, which takes seconds each to undo`;

const { values } = readArguments(usage, {
  reports: { type: 'string' },
  out: { type: 'string' },
  seed: { type: 'string' },
  sound: { type: 'boolean' },
});
if (!values.out) refuse('Expected --out DIR.', usage);
const count = readCount(values.reports, '--reports', 300, usage);
const seed = readCount(values.seed, '--seed', 1, usage);
for (const { path, bytes } of generateCorpus(count, { seed, sound: values.sound ?? false })) {
  const file = join(values.out as string, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
