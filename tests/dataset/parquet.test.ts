import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDataset } from '../../src/dataset/make-dataset.ts';
import { DatasetReader } from '../../src/dataset/read-dataset.ts';
import { queryDuckDb } from '../support/duckdb.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('DuckDB reads the partitions as they are: every fact once, by province and year', async () => {
  const folder = temporaryFolder();
  await makeDataset({ input: 'tests/fixtures/years', output: folder, jobs: 1, cacheFolder: null });
  const { facts, reports } = new DatasetReader(folder);
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const expected = facts.map(({ id, report, indicator, measure, kind, year, value, unit, op, quote, flags }) => ({
    id,
    province: reportOf.get(report)?.place.id.split('-')[0],
    // Read off the path.
    year: BigInt(reportOf.get(report)?.year ?? 0),
    place_name: reportOf.get(report)?.place.fullName,
    indicator,
    measure,
    kind,
    of_year: year,
    value: Array.isArray(value) ? value[0] : value,
    value_max: Array.isArray(value) ? value[1] : value,
    unit,
    op,
    quote,
    flags: flags.join(';'),
  }));
  const columns = Object.keys(expected[0] ?? {}).join(', ');
  const partitions = `read_parquet('${join(folder, 'parquet/*/*/*.parquet')}', hive_partitioning = true)`;
  expect(expected.length).toBeGreaterThan(30);
  expect(await queryDuckDb(`SELECT ${columns} FROM ${partitions} ORDER BY id`)).toEqual(
    expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );

  const [{ province, year } = { province: '', year: 0n }] = expected;
  const [counted] = await queryDuckDb(`SELECT count(*) AS rows FROM ${partitions} WHERE province = '${province}' AND year = ${year}`);
  expect(counted).toEqual({ rows: BigInt(expected.filter((row) => row.province === province && row.year === year).length) });
});
