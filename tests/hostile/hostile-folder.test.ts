import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatasetReader } from '../../src/dataset/read-dataset.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeNastyFolder } from './nasty-folder.ts';
import { attacks } from './report-around.ts';

test('a folder of hostile and broken files becomes a dataset that accounts for each', { timeout: 180_000 }, () => {
  const folder = temporaryFolder();
  const input = join(folder, 'in');
  mkdirSync(input);
  const written = writeNastyFolder(input, 40_000);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/dataset.ts', '--in', input, '--out', join(folder, 'out'), '--no-cache'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  expect([status, stderr]).toEqual([0, '']);

  const dataset = new DatasetReader(join(folder, 'out'));
  const listed = new Set([
    ...dataset.problems.map(({ file }) => file),
    ...dataset.reports.flatMap(({ sources }) => sources.map(({ file }) => file)),
  ]);
  // A sidecar's faults are the problems of the file that it stands beside.
  expect(written.filter((name) => !listed.has(name) && name !== 'code.meta.yaml')).toEqual([]);
  const ruleOf = (file: string) => dataset.problems.find((problem) => problem.file === file)?.rule;
  expect(dataset.problems.filter(({ rule }) => rule === 'internal-error' || rule === 'unprocessed-file')).toEqual([]);
  expect([ruleOf('passwords.txt'), ruleOf('above'), ruleOf('loop.txt')]).toEqual([
    'link-out-of-folder',
    'link-out-of-folder',
    'broken-link',
  ]);
  expect(ruleOf('ten megabytes.txt')).toBe('file-too-large');
  expect(dataset.problems.filter(({ file }) => file === 'code.txt').map(({ rule }) => rule)).toContain('unknown-sidecar-place');
  for (const name of ['laughs', 'deep', 'deep-maps', 'twice', 'address', 'prototype', 'number', 'nul'])
    expect([name, ruleOf(`${name}.meta.yaml`)]).toEqual([name, 'bad-sidecar']);

  // Nothing is markup in a canonical text; what was a tag or a link stays as words.
  expect(dataset.reports.length).toBeGreaterThan(1);
  for (const { id } of dataset.reports) {
    const text = dataset.text(id);
    expect(text).not.toMatch(/<|\]\(|^\[[^\]]*\]:|&(?:#\d+|#x[\da-f]+|[a-z]+);/im);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u206f]/);
  }
  const attacked = dataset.reports.filter(({ sources }) => sources.some(({ file }) => file === 'attacks.txt'));
  expect(attacked.map(({ place, year }) => [place.id, year])).toEqual([['jiangxi-ganzhou', 2024]]);
  expect(dataset.text(attacked[0]?.id ?? '')).toContain('window.＿＿pwned');
  expect(attacks.length).toBeGreaterThan(20);

  // A name of several lines does not write lines of its own.
  expect(stdout).toContain('a\\nb\\r.txt');
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
  expect(readFileSync(join(folder, 'out/raw', `${attacked[0]?.sources[0]?.sha256}.txt`), 'utf8')).toContain(attacks[0]);
});
