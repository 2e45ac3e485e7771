import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blindRuns, blindTotal } from '../../src/site/blind-runs.ts';

test.each(blindRuns)('$what stands in the README as on the site', ({ labels, precision, recall }) => {
  const row = `| ${labels} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`;
  expect(readFileSync('README.md', 'utf8')).toContain(row);
});

test('taken together each label counts once', () => {
  const runs = [
    { what: 'a', labels: 100, precision: 1, recall: 0.9 },
    { what: 'b', labels: 300, precision: 0.9, recall: 0.9 },
  ];
  expect(blindTotal(runs)).toEqual({ labels: 400, precision: 360 / 390, recall: 0.9 });
});
