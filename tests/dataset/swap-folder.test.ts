import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
  renameSync(join(parent, 'out'), join(parent, '.staged-out-previous'));
  recoverFolder(join(parent, 'out'));
  expect(readFileSync(join(parent, 'out/old.txt'), 'utf8')).toBe('old');
});

test('what a dead run left is cleared, what a living one writes is not', () => {
  const parent = temporaryFolder();
  const living = join(parent, `.staged-out-${process.pid}`);
  const dead = join(parent, '.staged-out-999999999');
  for (const folder of [living, dead]) mkdirSync(folder);
  recoverFolder(join(parent, 'out'));
  expect([existsSync(living), existsSync(dead)]).toEqual([true, false]);
});
