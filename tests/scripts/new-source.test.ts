import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const SCRIPT = resolve('scripts/new-source.ts');
const folder = resolve('node_modules/.cache/new-source-test');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'tests/fixtures/sources'), { recursive: true });
  mkdirSync(join(folder, 'src/sources'), { recursive: true });
  cpSync('src/sources/registry.ts', join(folder, 'src/sources/registry.ts'));
  cpSync('tests/fixtures/sources/expected.json', join(folder, 'tests/fixtures/sources/expected.json'));
  writeFileSync(join(folder, 'page.htm'), '<p>各位代表：</p>');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [SCRIPT, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

it('makes a profile, its registry line, and a fixture that fails until it is written', () => {
  run('river-town', 'page.htm');
  expect(readFileSync(join(folder, 'src/sources/river-town.ts'), 'utf8')).toContain('export const riverTown: Profile');
  const registry = readFileSync(join(folder, 'src/sources/registry.ts'), 'utf8');
  expect(registry).toContain("import { riverTown } from './river-town.ts';");
  expect(registry.indexOf('  riverTown,')).toBeLessThan(registry.indexOf('  plain,'));
  expect(registry.indexOf('  riverTown,')).toBeGreaterThan(0);
  const expected = JSON.parse(readFileSync(join(folder, 'tests/fixtures/sources/expected.json'), 'utf8'));
  expect(expected['river-town.htm']).toEqual({ profile: 'river-town', title: null, url: null, postedAt: null });
  expect(existsSync(join(folder, 'tests/fixtures/sources/river-town.expected'))).toBe(true);
});

it('refuses an id that is taken and one that is no kebab-case name', () => {
  run('river-town', 'page.htm');
  expect(() => run('river-town', 'page.htm')).toThrow(/Unexpected file/);
  expect(() => run('River Town', 'page.htm')).toThrow(/Usage/);
});
