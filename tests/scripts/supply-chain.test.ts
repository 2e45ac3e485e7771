import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceFaults, lockedPackages } from '../../scripts/locked-packages.ts';

const lock = readFileSync('package-lock.json', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
const decisions = readFileSync('docs/decisions.md', 'utf8');
/** Packages with a reason: the first column of the table, `@types/*` standing for all of them. */
const reasons = [...decisions.matchAll(/^\| (`.*`) \| (.+) \|$/gm)].flatMap(([, names = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);
const named = (name: string): boolean => reasons.includes(name) || reasons.includes(name.replace(/\/.*/, '/*'));

test('every direct dependency has an exact version and a line of reason, and no line is left over', () => {
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  expect(Object.keys(direct).filter((name) => !named(name))).toEqual([]);
  expect(reasons.filter((name) => !name.endsWith('/*') && !(name in direct))).toEqual([]);
});

test('the lock file names no host, and a hash for every package', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity?: string; resolved?: string }> };
  const { '': root, ...others } = packages;
  expect(root).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  expect(Object.entries(others).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(Object.entries(others).filter(([, { resolved }]) => resolved)).toEqual([]);
  expect(lock).not.toMatch(/https?:\/\/[^"]*(?:registry|mirror|\.tgz)/);
});

test('only packages named with a reason run a script at installation', () => {
  const installing = lockedPackages(lock).filter(({ installs }) => installs);
  const allowed = Object.keys(manifest.allowScripts);
  expect(installing.map(({ name }) => name).sort()).toEqual(allowed.sort());
  const section = /## Install scripts\n([\s\S]*?)\n## /.exec(decisions)?.[1] ?? '';
  for (const name of allowed) expect(section).toContain(`\`${name}\``);
});

test('every licence is on the list, and one that is not is told', () => {
  expect(licenceFaults(lockedPackages(lock))).toEqual([]);
  const odd = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b/node_modules/c': { version: '2.0.0', license: 'MIT AND SSPL-1.0' },
    },
  };
  expect(licenceFaults(lockedPackages(JSON.stringify(odd)))).toEqual([
    expect.stringContaining('a 1.0.0 names no licence'),
    expect.stringContaining('c 2.0.0 comes under SSPL-1.0'),
  ]);
});
