import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCorpus } from '../../scripts/generate/corpus.ts';
import { linkProvince } from '../../src/dataset/link-province.ts';
import type { LinkedReportIndex, ProvinceTask } from '../../src/dataset/linked.ts';
import { overSound } from '../../src/dataset/over-sound.ts';
import { runDataset } from '../../src/dataset/run-dataset.ts';
import { Store } from '../../src/dataset/store.ts';
import { type Fact, problemSchema, type Report } from '../../src/schema/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A place's entry as the task before writes it. */
function stored(store: Store, key: string, reports: readonly Report[], facts: readonly Fact[]): ProvinceTask[number] {
  let bytes = '';
  const put = (records: readonly object[]): readonly [number, number] => {
    const before = Buffer.byteLength(bytes);
    bytes += records.map((record) => `${JSON.stringify(record)}\n`).join('');
    return [before, Buffer.byteLength(bytes) - before];
  };
  const indexed = reports.map((report): LinkedReportIndex => {
    const own = facts.filter((fact) => fact.report === report.id);
    const at = { reports: put([report]), facts: put(own), quantities: put([]), coverage: put([]) };
    return {
      id: report.id,
      at,
      quantities: 0,
      facts: own.map(({ id }) => id),
      row: { place: '', year: report.year, completeness: 'full', sources: 1 },
    };
  });
  store.set(key, 'records', bytes);
  return { key, reports: indexed };
}

test('a report with which a task of its province fails is told, and the others are whole', { timeout: 60_000 }, async () => {
  const files = Object.fromEntries([...generateCorpus(12, { sound: true })].map(({ path, bytes }) => [`in/${path}`, bytes]));
  const folder = temporaryFolder(files);
  const { dataset } = await runDataset({ input: join(folder, 'in'), jobs: 1, cacheFolder: null });
  const province = dataset.reports[0]?.place.province;
  const reports = dataset.reports.filter(({ place }) => place.province === province);
  const facts = dataset.facts.filter(({ report }) => reports.some(({ id }) => id === report));
  const bad = reports.at(-1) as Report;
  // No schema lets this through: it stands for a mistake of ours that nobody has met.
  const broken = facts.map((fact) => (fact.report === bad.id ? { ...fact, flags: null, evidence: null } : fact)) as unknown as Fact[];
  const store = new Store(join(folder, 'store'));
  const whole = linkProvince([stored(store, 'a1', reports, facts)], store);
  const told = linkProvince([stored(store, 'b2', reports, broken)], store);

  expect(whole.problems).toEqual([]);
  expect(told.problems.map(({ file, rule }) => [file, rule])).toContainEqual([bad.sources[0]?.file, 'internal-error']);
  expect(new Set(told.problems.map(({ file }) => file)).size).toBe(1);
  for (const problem of told.problems) expect(problemSchema.parse(problem)).toEqual(problem);
  const others = (summary: typeof whole): string[] => summary.promises.map(([report]) => report).filter((id) => id !== bad.id);
  expect(others(told)).toEqual(others(whole));
  expect(others(told).length).toBeGreaterThan(0);
  expect(told.years).toEqual(whole.years.filter((year) => reports.some((report) => report.year === year && report.id !== bad.id)));
});

test('what fails with no single item is told of all', () => {
  const told: number[] = [];
  const run = (items: readonly number[]): number => {
    if (items.length > 1) throw new Error('together');
    return items.length;
  };
  expect(overSound([1, 2], run, (item) => told.push(item))).toBeNull();
  expect(told).toEqual([1, 2]);
});
