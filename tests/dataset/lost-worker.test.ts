import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCorpus } from '../../scripts/generate/corpus.ts';
import { codeVersion } from '../../src/dataset/code-version.ts';
import { joinFiles, makeDataset } from '../../src/dataset/make-dataset.ts';
import { overSurvivors } from '../../src/dataset/over-survivors.ts';
import { processInputs } from '../../src/dataset/process-inputs.ts';
import { DatasetReader } from '../../src/dataset/read-dataset.ts';
import { readInputs } from '../../src/dataset/read-inputs.ts';
import { Store } from '../../src/dataset/store.ts';
import { Workers } from '../../src/dataset/workers.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a place or a province that ends its worker is told by name, and everything else is whole', { timeout: 300_000 }, async () => {
  const folder = temporaryFolder({});
  const input = join(folder, 'in');
  for (const { path, bytes } of [...generateCorpus(40, { sound: true })].filter((_, index) => index % 4 === 0)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), bytes);
  }
  const whole = await makeDataset({ input, output: join(folder, 'whole'), jobs: 2, cacheFolder: null });
  const read = new DatasetReader(join(folder, 'whole'));
  const places = [...new Set(read.reports.map(({ place }) => place.id))];
  const [ofPlace, ofProvince] = places as [string, string];
  expect(places.length).toBeGreaterThan(2);

  const inputs = readInputs(input);
  const store = new Store(join(folder, 'store'));
  const module = new URL('./dying-worker.ts', import.meta.url);
  Object.assign(process.env, { ENDS_PLACE: ofPlace, ENDS_PROVINCE: ofProvince });
  const settings = { root: inputs.root, code: codeVersion(), corrections: [], store: store.folder, otherStores: [] };
  const workers = new Workers(settings, 2, { megabytes: 256, module });
  const staged = join(folder, 'staged');
  mkdirSync(staged);
  const output = join(folder, 'out');
  const made = await processInputs(inputs, settings.code, store, workers)
    .then((files) => joinFiles(inputs, files, settings.code, store, workers, staged, { output }))
    .finally(() => workers.end());

  const filesOf = (place: string): string[] =>
    read.reports.filter((report) => report.place.id === place).flatMap(({ sources }) => sources.map(({ file }) => file));
  const told = made.problems.filter(({ rule }) => rule === 'internal-error');
  expect(told.map(({ file }) => file).toSorted()).toEqual([...filesOf(ofPlace), ...filesOf(ofProvince)].toSorted());
  for (const { file, message } of told) {
    expect(message).toContain(filesOf(ofPlace).includes(file) ? `of ${ofPlace} ended its worker` : `of ${ofProvince}-`);
    expect(message).toContain('memory limit');
  }

  const part = new DatasetReader(output);
  const others = <T>(records: readonly T[], placeOf: (record: T) => string, ...lost: string[]): T[] =>
    records.filter((record) => !lost.includes(placeOf(record)));
  expect(part.reports).toEqual(others(read.reports, ({ place }) => place.id, ofPlace));
  expect(part.facts).toEqual(others(read.facts, ({ place }) => place, ofPlace));
  const placeOfTarget = ({ target }: { readonly target: string }): string => read.facts.find(({ id }) => id === target)?.place as string;
  expect(others(part.promises, placeOfTarget, ofPlace, ofProvince)).toEqual(part.promises);
  expect(part.promises.length).toBeGreaterThan(0);
  expect(part.ledger).toEqual(read.ledger);
  expect(whole.problems.filter(({ rule }) => rule === 'internal-error')).toEqual([]);

  // On a day with more memory the same command mends it.
  mkdirSync(join(folder, 'staged-again'));
  const again = new Workers(settings, 2);
  const later = await processInputs(inputs, settings.code, store, again)
    .then((files) => joinFiles(inputs, files, settings.code, store, again, join(folder, 'staged-again'), { output }))
    .finally(() => again.end());
  expect(later).toMatchObject({ unchanged: false, ids: whole.ids });
});

test('what ends its worker with no single item is told of all, and with one alone the others go through', async () => {
  const told: number[] = [];
  const tell = (item: number): void => void told.push(item);
  const failing = (items: readonly number[]): Promise<number> =>
    items.length > 1 ? Promise.reject(new Error('too much')) : Promise.resolve(items.length);
  expect(await overSurvivors([1, 2, 3], failing, tell)).toBeNull();
  expect(told.splice(0)).toEqual([1, 2, 3]);
  const withTwo = (items: readonly number[]): Promise<number> =>
    items.includes(2) ? Promise.reject(new Error('two')) : Promise.resolve(items.length);
  expect(await overSurvivors([1, 2, 3], withTwo, tell)).toBe(2);
  expect(told.splice(0)).toEqual([2]);
  expect(await overSurvivors([2], withTwo, tell)).toBeNull();
  expect(told).toEqual([2]);
});
