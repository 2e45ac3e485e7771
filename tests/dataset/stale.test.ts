import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deciding } from '../../src/dataset/code-version.ts';
import { placeKey, provinceKey } from '../../src/dataset/linked.ts';
import { readInput } from '../../src/dataset/read-input.ts';
import type { Correction } from '../../src/schema/correction.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Modules of ours that a module reaches by its imports, itself included; as paths from the root. */
function reached(entry: string, found = new Set<string>()): Set<string> {
  const path = relative('.', resolve(entry));
  if (found.has(path)) return found;
  found.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:\bfrom |\bimport\(|^import |new URL\()'(\.[^']+)'/gm))
    if (/\.[cm]?[jt]s$/.test(target)) reached(join(dirname(path), target), found);
  return found;
}

const modules = [...reached('src/dataset/worker.ts'), ...reached('src/dataset/make-dataset.ts')];

test('all code that a cached result comes from is in the hash that names it', () => {
  expect(modules.length).toBeGreaterThan(150);
  expect(modules.filter((path) => !deciding.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
});

test('no stage looks at clock, chance or environment, which no hash names', () => {
  const looks = /\bprocess\.env\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b/;
  const stages = modules.filter((path) => !path.startsWith('src/dataset/'));
  expect(stages.filter((path) => looks.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('whatever changes of an input, it is another entry', () => {
  const folder = temporaryFolder({
    'a.txt': '甲',
    'b.txt': '甲',
    'c.txt': '乙',
    'a.meta.yaml': 'year: 2024\n',
    'b.meta.yaml': 'year: 2023\n',
  });
  const inputs = [
    ['a.txt', null],
    ['b.txt', null],
    ['c.txt', null],
    ['a.txt', 'a.meta.yaml'],
    ['a.txt', 'b.meta.yaml'],
    ['b.txt', 'b.meta.yaml'],
  ] as const;
  const hashes = inputs.map(([file, sidecar]) => readInput(folder, { file, sidecar })).map((read) => 'hash' in read && read.hash);
  expect(new Set(hashes).size).toBe(inputs.length);
  expect(hashes).not.toContain(false);
});

test('whatever changes of a place or a province, it is another entry', () => {
  const correction = { id: 'x', field: 'value', value: 7, reason: 'r', source: 's' } as unknown as Correction;
  const keys = [placeKey(['k1', 'k2'], []), placeKey(['k1', 'k3'], []), placeKey(['k1'], []), placeKey(['k1', 'k2'], [correction])];
  keys.push(placeKey(['k1', 'k2'], [{ ...correction, value: 8 } as Correction]));
  keys.push(...[['p1'], ['p1', 'p2'], ['p2', 'p1']].map((places) => provinceKey(places.map((key) => ({ key, reports: [] })))));
  expect(new Set(keys).size).toBe(keys.length);
});
