import { expect, test } from 'vitest';
import { recordFiles } from '../../src/dataset/layout.ts';
import { linkPlace } from '../../src/dataset/link-place.ts';
import { Store } from '../../src/dataset/store.ts';
import { encodeOutcome, rawTextOf } from '../../src/pipeline/outcome.ts';
import { processFile } from '../../src/pipeline/process-file.ts';
import { reportAround } from '../hostile/report-around.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What a place comes to whose one report is read as `change` leaves it. */
function linkedAfter(change: (outcome: string) => string) {
  const store = new Store(temporaryFolder());
  const outcome = processFile(new TextEncoder().encode(reportAround({})), 'a.txt', {});
  store.set('aa', 'outcome', change(encodeOutcome(outcome)));
  store.set('aa', 'raw', rawTextOf(outcome));
  const { key, reports, problems } = linkPlace({ province: 'jiangxi', files: ['aa'] }, [], store);
  const [offset, length] = reports[0]?.at.facts ?? [0, 0];
  const lines = store.read(key, 'records').toString('utf8', offset, offset + length);
  const facts = lines
    .split('\n')
    .slice(0, -1)
    .map((line) => recordFiles.facts.schema.parse(JSON.parse(line)));
  return { reports, facts, problems: problems.filter(({ rule }) => rule === 'internal-error') };
}

test('a fact that breaks its schema is left out and told, and the rest of the place stays', () => {
  const whole = linkedAfter((outcome) => outcome);
  expect(whole.problems).toEqual([]);
  const broken = linkedAfter((outcome) => {
    expect(outcome).toContain('"indicator":"grain-output","measure":"level"');
    return outcome.replace(/("indicator":"grain-output","measure":"level"[^{}]*?"year":)2023/, '$11800');
  });
  expect(broken.facts.length).toBe(whole.facts.length - 1);
  expect(broken.facts.some(({ indicator }) => indicator === 'grain-output')).toBe(false);
  expect(broken.problems).toEqual([
    expect.objectContaining({
      file: 'a.txt',
      severity: 'error',
      message: expect.stringMatching(/grain-output-level.* breaks its schema at year/),
    }),
  ]);
});

test('a report that breaks its schema goes with all its records', () => {
  const { reports, problems } = linkedAfter((outcome) => outcome.replace('"level":"city"', '"level":"village"'));
  expect(reports).toEqual([]);
  expect(problems).toEqual([expect.objectContaining({ file: 'a.txt', message: expect.stringContaining('jiangxi-jian-2024') })]);
});

test('a place that cannot be linked gives no report, and says so', () => {
  const { reports, problems } = linkedAfter((outcome) => outcome.replace('"facts":[', '"facts":[null,'));
  expect(reports).toEqual([]);
  expect(problems).toEqual([expect.objectContaining({ file: 'a.txt', message: expect.stringContaining('could not be linked') })]);
});
