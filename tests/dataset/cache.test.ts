import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheOfVersion, folderCache } from '../../src/dataset/cache.ts';
import { hashOf } from '../../src/dataset/hash.ts';
import { hashFiles } from '../../src/dataset/hash-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('an entry is found again under its key alone', () => {
  const cache = folderCache(temporaryFolder());
  expect(cache.get(hashOf('a'))).toBeNull();
  cache.set(hashOf('a'), '值');
  expect(cache.get(hashOf('a'))).toBe('值');
  expect(cache.get(hashOf('b'))).toBeNull();
});

test('a cache that cannot be written is done without', () => {
  const folder = temporaryFolder({ file: '' });
  const cache = folderCache(join(folder, 'file'));
  cache.set(hashOf('a'), 'x');
  expect(cache.get(hashOf('a'))).toBeNull();
  expect(readdirSync(folder)).toEqual(['file']);
});

test('no two lists of parts share a hash', () => {
  expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
  expect(hashOf('a', '')).not.toBe(hashOf('a'));
  expect(hashOf('1:a')).not.toBe(hashOf('a'));
});

test('the hash of a folder changes with a name and with a byte, not with permissions', () => {
  const files = { 'src/a.ts': 'a', 'src/deep/b.ts': 'b' };
  const folder = temporaryFolder(files);
  const before = hashFiles(folder, ['src', 'absent']);
  expect(hashFiles(temporaryFolder(files), ['src'])).toBe(before);
  expect(hashFiles(temporaryFolder({ 'src/a.ts': 'a', 'src/deep/c.ts': 'b' }), ['src'])).not.toBe(before);
  chmodSync(join(folder, 'src/a.ts'), 0o600);
  expect(hashFiles(folder, ['src'])).toBe(before);
  writeFileSync(join(folder, 'src/a.ts'), 'A');
  expect(hashFiles(folder, ['src'])).not.toBe(before);
});

test('entries of other versions of the code are removed', () => {
  const folder = temporaryFolder({ 'old/aa/entry': '', 'new/bb/entry': '' });
  expect(cacheOfVersion(folder, 'new')).toBe(join(folder, 'new'));
  expect(readdirSync(folder)).toEqual(['new']);
  expect(cacheOfVersion(join(folder, 'none'), 'new')).toBe(join(folder, 'none', 'new'));
});
