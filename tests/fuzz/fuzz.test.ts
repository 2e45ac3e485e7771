import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLaws } from './broken-laws.ts';
import { mutants, rubble } from './mutants.ts';

/** `npm run fuzz -- --minutes N` goes on from here with other seeds. */
const settings = { seed: 20_240_110, endOnFailure: true, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false };

const keepsLaws = (bytes: Uint8Array): void => {
  expect(brokenLaws(bytes)).toEqual([]);
};

test('whatever the bytes, a file comes to something, whole, by the schemas, and the same each time', { timeout: 120_000 }, () => {
  fc.assert(fc.property(rubble, keepsLaws), { ...settings, numRuns: 300 });
});

test('and so does a report that was cut, spliced, doubled or saved in another charset', { timeout: 120_000 }, () => {
  fc.assert(fc.property(mutants, keepsLaws), { ...settings, numRuns: 150 });
});
