import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCorpus } from '../../scripts/generate/corpus.ts';
import { compareKeys } from '../../src/dataset/compare-keys.ts';
import { type RecordFile, recordFiles } from '../../src/dataset/layout.ts';
import { makeDataset } from '../../src/dataset/make-dataset.ts';
import { DatasetReader } from '../../src/dataset/read-dataset.ts';
import { runDataset } from '../../src/dataset/run-dataset.ts';
import { makeShard, mergeShards } from '../../src/dataset/shard.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { contentOf } from './folder-content.ts';

/** Reports of three places in two provinces, one of them twice, a digest, an empty file and corrections. */
function corpus(): { folder: string; input: string } {
  const folder = temporaryFolder({
    'reports/empty.txt': '',
    'reports/notice.txt': '关于召开会议的通知',
    'corrections.yaml': '- {id: nowhere-2020.target.gdp-growth, field: value, value: 7, reason: r, source: s}\n',
  });
  const input = join(folder, 'reports');
  for (const { path, bytes } of [...generateCorpus(23, { sound: true })].filter((_, index) => index % 4 === 0 || index === 1)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), bytes);
    if (path.includes('2024')) writeFileSync(join(input, `again-${path.replaceAll('/', '-')}`), bytes);
  }
  return { folder, input };
}

const sorted = <T>({ key }: RecordFile<T>, records: readonly T[]): T[] => records.toSorted((a, b) => compareKeys(key(a), key(b)));

test('written task by task, the dataset holds the records of one in memory', { timeout: 120_000 }, async () => {
  const { folder, input } = corpus();
  const output = join(folder, 'data');
  const { dataset, manifest } = await runDataset({ input, jobs: 2, cacheFolder: null });
  const made = await makeDataset({ input, output, jobs: 2, cacheFolder: null });
  const read = new DatasetReader(output);
  expect(made.manifest).toEqual(manifest);
  expect(read.manifest).toEqual(manifest);
  expect(read.reports.length).toBeGreaterThan(5);
  for (const name of ['reports', 'facts', 'quantities', 'coverage', 'promises', 'ledger', 'problems'] as const) {
    const file = recordFiles[name] as RecordFile<unknown>;
    const records = name === 'quantities' ? [...read.quantities()] : read[name];
    expect([name, records.length]).toEqual([name, dataset[name].length]);
    expect(records).toEqual(sorted(file, dataset[name]));
  }
  for (const document of dataset.documents) expect(read.document(document.report)).toEqual(document);
  for (const [report, text] of dataset.texts) expect(read.text(report)).toBe(text);
  for (const [sha256, text] of dataset.raws) expect(read.raw(sha256)).toBe(text);
  const partitions = readdirSync(join(output, 'parquet'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.parquet'),
  );
  expect(partitions.length).toBe(new Set(read.reports.map(({ place, year }) => `${place.province} ${year}`)).size);
});

test('shards come to what the whole run comes to, byte for byte', { timeout: 120_000 }, async () => {
  const { folder, input } = corpus();
  await makeDataset({ input, output: join(folder, 'whole'), jobs: 2, cacheFolder: null });
  const shards = [1, 2, 3].map((index) => join(folder, `shard-${index}`));
  for (const [at, shard] of shards.entries()) await makeShard({ input, jobs: 1 }, shard, { index: at + 1, count: 3 });
  await mergeShards(shards.toReversed(), { output: join(folder, 'merged'), jobs: 1 });
  expect(contentOf(join(folder, 'merged'))).toEqual(contentOf(join(folder, 'whole')));
  await expect(async () => mergeShards(shards.slice(1), { output: join(folder, 'merged'), jobs: 1 })).rejects.toThrow(
    'Shards 1 of 3 are missing',
  );
  rmSync(join(shards[1] as string, 'shard.json'));
  await expect(async () => mergeShards(shards, { output: join(folder, 'merged'), jobs: 1 })).rejects.toThrow('no whole shard');
});

test('only what changed is made again, and the result is that of a first run', { timeout: 120_000 }, async () => {
  const { folder, input } = corpus();
  const output = join(folder, 'data');
  const cacheFolder = join(folder, 'cache');
  const make = () => makeDataset({ input, output, jobs: 1, cacheFolder });
  const first = await make();
  expect([first.cached, first.unchanged]).toEqual([0, false]);
  const again = await make();
  expect([again.cached, again.unchanged]).toEqual([first.manifest.counts.files, true]);
  expect({ ...again, cached: 0, unchanged: false }).toEqual(first);

  const changed = readdirSync(input, { recursive: true, encoding: 'utf8' }).find((path) => /-20\d\d\.txt$/.test(path)) as string;
  writeFileSync(join(input, changed), '并非报告');
  const second = await make();
  expect([second.cached, second.unchanged]).toEqual([first.manifest.counts.files - 1, false]);
  const apart = join(folder, 'apart');
  await makeDataset({ input, output: apart, jobs: 1, cacheFolder: null });
  expect(contentOf(output)).toEqual(contentOf(apart));

  rmSync(join(input, changed));
  await make();
  await makeDataset({ input, output: apart, jobs: 1, cacheFolder: null });
  expect(contentOf(output)).toEqual(contentOf(apart));
});

test('a dataset that is refused is not made', async () => {
  const { folder, input } = corpus();
  const refuse = (ids: readonly string[]): void => {
    throw new Error(`refused ${ids.length > 0}`);
  };
  const made = makeDataset({ input, output: join(folder, 'data'), jobs: 2, cacheFolder: join(folder, 'cache'), accept: refuse });
  await expect(made).rejects.toThrow('refused true');
  expect(existsSync(join(folder, 'data'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});
