import { chmodSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/dataset/hash.ts';
import { hashFiles } from '../../src/dataset/hash-folder.ts';
import { cacheOfVersion, openStore } from '../../src/dataset/open-store.ts';
import { Store } from '../../src/dataset/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a part is found again under its key and name alone, in this store or another', () => {
  const first = new Store(temporaryFolder());
  const second = new Store(temporaryFolder(), [first.folder]);
  first.set('aa1', 'text', '值');
  for (const store of [first, second]) {
    expect(store.get('aa1', 'text')?.toString()).toBe('值');
    expect(store.get('aa1', 'other')).toBeNull();
    expect(store.get('ab1', 'text')).toBeNull();
  }
  expect(() => second.read('ab1', 'text')).toThrow('run the command again');
});

test('a part takes its place without a copy, and cannot be changed through it', () => {
  const folder = temporaryFolder();
  const store = new Store(join(folder, 'store'));
  store.set('aa1', 'text', '值');
  store.place('aa1', 'text', join(folder, 'placed'));
  expect(readFileSync(join(folder, 'placed'), 'utf8')).toBe('值');
  expect(statSync(join(folder, 'placed')).mode & 0o222).toBe(0);
  // Where a link cannot be made the bytes are copied.
  linkSync(join(folder, 'placed'), join(folder, 'taken'));
  store.place('aa1', 'text', join(folder, 'taken'));
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('值');
});

test('a cache that cannot be written is done without', () => {
  const folder = temporaryFolder({ file: '' });
  const store = openStore(join(folder, 'file'), 'code', join(folder, 'work'));
  store.set(hashOf('a'), 'text', 'x');
  expect(store.get(hashOf('a'), 'text')?.toString()).toBe('x');
  expect(readdirSync(folder)).toEqual(['file', 'work']);
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
