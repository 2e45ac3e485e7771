import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenLaws } from './broken-laws.ts';

const FOLDER = 'content/reports';
const SEEDS = [1, 7, 42, 2023, 65_537, 9_999_991];

/** A number from 0 up to 1 that a seed gives. */
const fraction = (seed: number): number => (Math.imul(seed, 2_654_435_761) >>> 0) / 2 ** 32;

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  test.each(SEEDS)('cut off and begun at a place of seed %d it keeps the laws', { timeout: 60_000 }, (seed) => {
    // In bytes: a character may be cut in two, a damaged one anywhere.
    const at = Math.floor(fraction(seed + name.length) * bytes.length);
    expect(brokenLaws(bytes.slice(0, at), name)).toEqual([]);
    expect(brokenLaws(bytes.slice(at), name)).toEqual([]);
  });
});
