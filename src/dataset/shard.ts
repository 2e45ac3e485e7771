import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { correctionsSchema } from '../schema/correction.ts';
import { problemSchema } from '../schema/index.ts';
import { codeVersion } from './code-version.ts';
import { joinFiles, type MakeOptions, type MakeRun } from './make-dataset.ts';
import { openStore } from './open-store.ts';
import { inputsHash, processInputs } from './process-inputs.ts';
import { InputError, readInputs } from './read-inputs.ts';
import type { RunOptions } from './run-dataset.ts';
import { Store } from './store.ts';
import { withStaged } from './with-staged.ts';
import { Workers } from './workers.ts';

/** Part `index` of `count`, counted from one. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

/** What a shard says of itself: which files it took of all, and what every shard reads besides. */
const shardSchema = z.strictObject({
  index: z.int().positive(),
  count: z.int().positive(),
  code: z.string(),
  /** All files of the input folder, this shard's and the others'. */
  all: z.array(z.string()),
  problems: z.array(problemSchema),
  corrections: correctionsSchema,
  correctionsText: z.string(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      hash: z.string(),
      key: z.string(),
      place: z.strictObject({ id: z.string(), province: z.string() }).nullable(),
      sha256: z.string().nullable(),
      problems: z.array(problemSchema),
    }),
  ),
});

type Shard = z.infer<typeof shardSchema>;

const shardFile = 'shard.json';

/**
 * Takes every `count`-th file of a folder through the stages that concern one file, into `output`: all of a run that can
 * be done apart. The output is whole when `shard.json` is there.
 * @returns the number of files, and of those that were there already.
 * @throws InputError when the folder gives nothing to read.
 */
export async function makeShard(
  { input, jobs, timeLimit, onProgress }: Omit<RunOptions, 'cacheFolder'>,
  output: string,
  { index, count }: ShardNumber,
): Promise<{ readonly files: number; readonly cached: number }> {
  const inputs = readInputs(input);
  const code = codeVersion();
  mkdirSync(output, { recursive: true });
  const { root, corrections, correctionsText, problems } = inputs;
  const store = new Store(join(output, 'store'));
  const own = { ...inputs, files: inputs.files.filter((_, at) => at % count === index - 1) };
  const workers = new Workers({ root, code, corrections, store: store.folder, otherStores: [] }, jobs, { milliseconds: timeLimit });
  try {
    const { files, cached } = await processInputs(own, code, store, workers, onProgress);
    const shard: Shard = {
      index,
      count,
      code,
      all: inputs.files.map(({ file }) => file),
      problems: [...problems],
      corrections: [...corrections],
      correctionsText,
      files: files.map(({ file, hash, key, place, sha256, problems: found }) => ({ file, hash, key, place, sha256, problems: [...found] })),
    };
    writeFileSync(join(output, shardFile), JSON.stringify(shard));
    return { files: files.length, cached };
  } finally {
    await workers.end();
  }
}

/**
 * Joins the shards of one run into the dataset that the whole run would have made, byte for byte.
 * @throws InputError when shards are missing, or are not of one run.
 */
export function mergeShards(
  folders: readonly string[],
  options: Omit<MakeOptions, 'input' | 'cacheFolder' | 'onProgress'>,
): Promise<MakeRun> {
  const shards = folders.map(readShard).sort((a, b) => a.index - b.index);
  const first = shards[0] as Shard;
  checkShards(shards);
  const { code, problems, corrections, correctionsText } = first;
  const byFile = new Map(shards.flatMap(({ files }) => files).map((file) => [file.file, file]));
  const files = first.all.map((file) => byFile.get(file) as Shard['files'][number]);
  const inputs = inputsHash(correctionsText, problems, files);
  const others = folders.map((folder) => join(folder, 'store'));
  return withStaged(options.output, async (staged) => {
    const store = openStore(null, code, join(staged, '.work'), others);
    const settings = { root: '', code, corrections, store: store.folder, otherStores: others };
    const workers = new Workers(settings, options.jobs, { milliseconds: options.timeLimit });
    try {
      return await joinFiles({ corrections, problems }, { files, inputs, cached: files.length }, code, store, workers, staged, options);
    } finally {
      await workers.end();
    }
  });
}

function readShard(folder: string): Shard {
  try {
    return shardSchema.parse(JSON.parse(readFileSync(join(folder, shardFile), 'utf8')));
  } catch {
    throw new InputError(`There is no whole shard in ${folder}: make it with \`npm run dataset -- --shard i/n --out ${folder}\`.`);
  }
}

/** Whether the shards, sorted, are all of one run and of the code at hand. @throws InputError that says what is amiss. */
function checkShards(shards: readonly Shard[]): void {
  const [first] = shards;
  if (!first) throw new InputError('There are no shards to merge.');
  const common = ({ code, count, all, problems, correctionsText }: Shard): string =>
    JSON.stringify([code, count, all, problems, correctionsText]);
  const odd = shards.find((shard) => common(shard) !== common(first));
  if (odd)
    throw new InputError(`Shards ${first.index} and ${odd.index} were made from other inputs or by other code: make them all again.`);
  if (first.code !== codeVersion()) throw new InputError('The shards were made by another version of the code: make them again.');
  const missing = Array.from({ length: first.count }, (_, at) => at + 1).filter((index) => !shards.some((shard) => shard.index === index));
  if (missing.length > 0) throw new InputError(`Shards ${missing.join(', ')} of ${first.count} are missing.`);
}
