import { expect, test } from 'vitest';
import { runDataset } from '../../src/dataset/run-dataset.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a file that takes too long is set aside and named, and the run goes on', async () => {
  const input = temporaryFolder({ 'a.txt': '政府工作报告', 'b.txt': '政府工作报告' });
  // No worker starts within a millisecond.
  const { dataset, manifest } = await runDataset({ input, jobs: 1, cacheFolder: null, timeLimit: 1 });
  expect(dataset.problems.map(({ file, severity, rule }) => [file, severity, rule])).toEqual([
    ['a.txt', 'error', 'unprocessed-file'],
    ['b.txt', 'error', 'unprocessed-file'],
  ]);
  expect(manifest.counts).toEqual({ files: 2, reports: 0, facts: 0, problems: 2 });
});

test('a dataset names its inputs: another byte or another name is another dataset', async () => {
  const manifestOf = async (files: Record<string, string>) =>
    (await runDataset({ input: temporaryFolder(files), jobs: 2, cacheFolder: null })).manifest;
  const one = await manifestOf({ 'a.txt': '政府工作报告' });
  expect(await manifestOf({ 'a.txt': '政府工作报告' })).toEqual(one);
  expect((await manifestOf({ 'a.txt': '政府工作报告。' })).inputs).not.toBe(one.inputs);
  expect((await manifestOf({ 'b.txt': '政府工作报告' })).inputs).not.toBe(one.inputs);
});
