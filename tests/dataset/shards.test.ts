import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { contentOf } from './folder-content.ts';

const run = (command: string, parameters: readonly string[]) => spawnSync(command, parameters, { encoding: 'utf8' });
const script = (name: string, ...parameters: string[]) => run(process.execPath, [`scripts/${name}.ts`, ...parameters]);

/** Debian's GNU parallel where it is installed; xargs starts the same commands. */
const runner = run('parallel', ['--version']).stdout?.startsWith('GNU')
  ? ['parallel', '-j', '2']
  : ['xargs', '-P', '2', '-I', '{}', 'sh', '-c'];

test('shards made side by side merge into the dataset of one run', { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  const input = join(folder, 'reports');
  cpSync('content/reports', input, { recursive: true, filter: (path) => !path.includes('fuxin') });
  expect(script('dataset', '--in', input, '--out', join(folder, 'whole'), '--no-cache').status).toBe(0);
  const command = `${process.execPath} scripts/dataset.ts --in ${input} --shard {}/3 --out ${join(folder, 'shards/{}')} --jobs 1`;
  const [program = '', ...parameters] = [...runner, command];
  const shards = spawnSync(program, parameters, { input: '1\n2\n3\n', encoding: 'utf8' });
  expect([shards.status, shards.stderr]).toEqual([0, '']);
  const merged = script('merge-shards', ...[1, 2, 3].map((index) => join(folder, `shards/${index}`)), '--out', join(folder, 'merged'));
  expect([merged.status, merged.stderr]).toEqual([0, '']);
  expect(contentOf(join(folder, 'merged'))).toEqual(contentOf(join(folder, 'whole')));
});

test('a merge says which shards it lacks, a shard what is wrong with its number', () => {
  const folder = temporaryFolder();
  const { status, stderr } = script('merge-shards', join(folder, 'shards/1'), '--out', join(folder, 'merged'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run dataset -- --shard')]);
  expect(script('dataset', '--shard', '4/3', '--out', join(folder, 'shard')).stderr).toContain('--shard 4/3');
  expect(script('dataset', '--shard', '1/3').stderr).toContain('--out');
});
