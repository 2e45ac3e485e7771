import { expect, test } from 'vitest';
import { needsInstall } from '../../scripts/needs-install.mjs';
import { temporaryFolder } from '../temporary-folder.ts';

const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });
const zod = { 'node_modules/zod': { version: '4.0.0' } };
const otherSystem = { 'node_modules/only-elsewhere': { version: '1.0.0', optional: true } };
const node = { 'node_modules/node/bin/node': '' };

test('a bare clone needs an install', () => {
  expect(needsInstall(temporaryFolder({ 'package-lock.json': lock(zod) }))).toBe(true);
});

test('what is installed as locked is left alone, packages for other systems aside', () => {
  const files = { 'package-lock.json': lock({ ...zod, ...otherSystem }), 'node_modules/.package-lock.json': lock(zod), ...node };
  expect(needsInstall(temporaryFolder(files))).toBe(false);
});

test('another version, a missing package, or no Node.js of our own need an install', () => {
  const older = { 'node_modules/zod': { version: '3.0.0' } };
  const locked = { 'package-lock.json': lock(zod) };
  expect(needsInstall(temporaryFolder({ ...locked, 'node_modules/.package-lock.json': lock(older), ...node }))).toBe(true);
  expect(needsInstall(temporaryFolder({ ...locked, 'node_modules/.package-lock.json': lock({}), ...node }))).toBe(true);
  expect(needsInstall(temporaryFolder({ ...locked, 'node_modules/.package-lock.json': lock(zod) }))).toBe(true);
});
