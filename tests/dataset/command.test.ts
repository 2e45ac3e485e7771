import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatasetReader } from '../../src/dataset/read-dataset.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { contentOf } from './folder-content.ts';

const command = (...parameters: string[]) => spawnSync(process.execPath, ['scripts/dataset.ts', ...parameters], { encoding: 'utf8' });

test('the same bytes whatever the number of jobs, with and without cache', { timeout: 180_000 }, () => {
  const folder = temporaryFolder();
  const settings = [
    ['--jobs', '1', '--no-cache'],
    ['--jobs', '2', '--no-cache'],
    ['--jobs', '1'],
  ];
  const outputs = settings.map((parameters, index) => {
    const out = join(folder, String(index));
    const { status, stderr } = command('--in', 'content/reports', '--out', out, ...parameters);
    expect([status, stderr]).toEqual([0, '']);
    return contentOf(out);
  });
  expect(Object.keys(outputs[0] ?? {}).length).toBeGreaterThan(10);
  for (const output of outputs.slice(1)) expect(output).toEqual(outputs[0]);
});

test('one bad file is listed and stops no other', () => {
  const folder = temporaryFolder({ 'in/zeros.txt': new Uint8Array(5000), 'in/empty.txt': '', 'in/noise.html': '<td><<<<&#0;' });
  cpSync('content/reports/luan-2024-plain.txt', join(folder, 'in/luan.txt'));
  const { status, stdout } = command('--in', join(folder, 'in'), '--out', join(folder, 'out'));
  expect(status).toBe(0);
  const dataset = new DatasetReader(join(folder, 'out'));
  expect(dataset.reports.map(({ id }) => id)).toEqual(['anhui-luan-2024']);
  for (const file of ['zeros.txt', 'empty.txt', 'noise.html']) {
    expect(dataset.problems.map((problem) => problem.file)).toContain(file);
    expect(stdout).toContain(file);
  }
});

test('exit codes: 2 for bad usage and folders without reports, 3 for errors under --strict', () => {
  const folder = temporaryFolder({ 'in/a.meta.yaml': 'yeer: 2024', 'in/a.txt': '并非报告' });
  const out = join(folder, 'out');
  const codeAndWords = (...parameters: string[]) => {
    const { status, stderr } = command('--out', out, ...parameters);
    return [status, stderr];
  };
  expect(codeAndWords('--in', join(folder, 'none'))).toEqual([2, expect.stringContaining('does not exist')]);
  expect(codeAndWords('--in', temporaryFolder())).toEqual([2, expect.stringContaining('is empty')]);
  expect(codeAndWords('--nonsense')).toEqual([2, expect.stringContaining('--nonsense')]);
  expect(codeAndWords('--jobs', 'many')).toEqual([2, expect.stringContaining('--jobs many')]);
  expect(codeAndWords('--in', join(folder, 'in'))[0]).toBe(0);
  expect(codeAndWords('--in', join(folder, 'in'), '--strict')[0]).toBe(3);
});

test('a folder that cannot be written is named', () => {
  const folder = temporaryFolder({ 'in/a.txt': '并非报告', file: '' });
  const { status, stderr } = command('--in', join(folder, 'in'), '--out', join(folder, 'file/out'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('could not be written')]);
});
