import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import type { FileCost } from './measure-folder.ts';
import { writeNastyFolder } from './nasty-folder.ts';

test('no entry of a hostile folder takes more than 5 s or 300 MiB, and each is listed', { timeout: 180_000 }, () => {
  const folder = temporaryFolder();
  const input = join(folder, 'in');
  mkdirSync(input);
  // Files full of one thing are short here: hostile-cost.test.ts takes them at their largest.
  const written = writeNastyFolder(input, 500);
  const parameters = ['--expose-gc', 'tests/hostile/measure-folder.ts', input, join(folder, 'work')];
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect(stderr).toBe('');
  const costs = stdout
    .trim()
    .split('\n')
    .map((line): FileCost => JSON.parse(line));
  const sidecars = written.filter((name) => name.endsWith('.meta.yaml'));
  expect(new Set(costs.map(({ file }) => file))).toEqual(new Set(written.filter((name) => !sidecars.includes(name))));
  expect(costs.filter(({ listed }) => listed === null)).toEqual([]);
  expect(costs.filter(({ seconds, mebibytes }) => seconds > 5 || mebibytes > 300)).toEqual([]);
  expect(Math.max(...costs.map(({ mebibytes }) => mebibytes))).toBeGreaterThan(0);
});
