import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indicators } from '../../src/indicators/index.ts';
import { type Indicator, indicatorSchema } from '../../src/schema/indicator.ts';
import { readExample } from '../support/report-of.ts';

const SCRIPT = resolve('scripts/new-indicator.ts');
const folder = resolve('node_modules/.cache/new-indicator-test');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('src/indicators', join(folder, 'src/indicators'), { recursive: true });
  symlinkSync(resolve('src/schema'), join(folder, 'src/schema'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [SCRIPT, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const registry = (): string => readFileSync(join(folder, 'src/indicators/index.ts'), 'utf8');
const load = async (id: string): Promise<Indicator> => {
  const module = await import(pathToFileURL(join(folder, `src/indicators/entries/${id}.ts`)).href);
  return Object.values(module)[0] as Indicator;
};

it('makes an entry of the schema and registers it in order of file names, last on pages', () => {
  run('tea-output');
  const lines = registry().split('\n');
  const imports = lines.filter((line) => line.includes("from './entries/"));
  expect(imports).toHaveLength(indicators.length + 1);
  expect(imports).toEqual([...imports].sort((a, b) => (file(a) < file(b) ? -1 : 1)));
  expect(lines[lines.indexOf('];') - 1]).toBe('  teaOutput,');
});

const file = (line: string): string => /entries\/(.+)\.ts/.exec(line)?.[1] as string;

it('gives it an example that fails until its names are written', async () => {
  run('tea-output');
  const entry = indicatorSchema.parse(await load('tea-output'));
  const [example] = entry.examples;
  expect(example?.facts.length).toBeGreaterThan(0);
  expect(readExample(example?.text as string).facts).toEqual([]);
});

it('names a variable even where an id begins with a digit', () => {
  run('6g-base-stations');
  expect(registry()).toContain("import { g6BaseStations } from './entries/6g-base-stations.ts';");
});

it('refuses an id that is taken and one that is no kebab-case name', () => {
  expect(() => run('gdp')).toThrow(/Unexpected file/);
  expect(() => run('Tea Output')).toThrow(/Usage/);
  expect(() => run()).toThrow(/Usage/);
});
