import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { random } from '../../scripts/generate/random.ts';
import { recoverFolder, stageFolder, swapFolder } from '../../src/dataset/swap-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the folder is replaced as a whole and nothing is left beside it', () => {
  const parent = temporaryFolder({ 'out/old.txt': 'old' });
  const staged = stageFolder(join(parent, 'out'));
  writeFileSync(join(staged, 'new.txt'), 'new');
  expect(readdirSync(join(parent, 'out'))).toEqual(['old.txt']);
  swapFolder(staged, join(parent, 'out'));
  expect(readdirSync(join(parent, 'out'))).toEqual(['new.txt']);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('a run killed between the two renames is made good by the next', () => {
  const parent = temporaryFolder({ 'out/old.txt': 'old' });
  renameSync(join(parent, 'out'), join(parent, '.staged-out-previous-999999999'));
  recoverFolder(join(parent, 'out'));
  expect(readFileSync(join(parent, 'out/old.txt'), 'utf8')).toBe('old');
});

test('two runs that replace a folder at once and are killed at twenty moments leave one whole folder', { timeout: 60_000 }, async () => {
  const parent = temporaryFolder();
  const out = join(parent, 'out');
  const { whole } = random(20);
  const seen = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const runs = ['a', 'b'].map((name) =>
      spawn(process.execPath, ['tests/dataset/swap-forever.ts', out, `${name} ${round}`], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    await Promise.all(runs.map(({ stdout }) => once(stdout, 'data')));
    await setTimeout(whole(0, 50));
    for (const run of runs) run.kill('SIGKILL');
    await Promise.all(runs.map((run) => once(run, 'exit')));
    recoverFolder(out);
    const turns = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(turns.length).toBe(20);
    expect(new Set(turns).size).toBe(1);
    seen.add(turns[0] ?? '');
  }
  // What stands there comes from the round itself: the runs were at work when they were killed.
  expect(seen.size).toBe(20);
  recoverFolder(out);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('what a dead run left is cleared, what a living one writes is not', () => {
  const parent = temporaryFolder();
  const living = join(parent, `.staged-out-${process.pid}`);
  const dead = join(parent, '.staged-out-999999999');
  for (const folder of [living, dead]) mkdirSync(folder);
  recoverFolder(join(parent, 'out'));
  expect([existsSync(living), existsSync(dead)]).toEqual([true, false]);
});
