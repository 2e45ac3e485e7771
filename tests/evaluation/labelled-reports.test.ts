import { expect, test } from 'vitest';
import { runDataset } from '../../src/dataset/run-dataset.ts';
import { readGold } from '../../src/evaluation/read-gold.ts';
import { ratesOf, score } from '../../src/evaluation/score.ts';
import { readThemeLabels, scoreThemes } from '../../src/evaluation/score-themes.ts';

test('the labelled reports are read as their annotators read them', async () => {
  const { dataset } = await runDataset({ input: 'content/reports', jobs: 1, cacheFolder: null });
  const { files, total } = score(readGold('tests/gold'), dataset.reports, dataset.facts);
  const { precision, recall, f1, op } = ratesOf(total);
  expect(files.filter(({ yearRight }) => !yearRight).map(({ id }) => id)).toEqual([]);
  expect(total.required).toBeGreaterThan(80);
  expect(f1).toBeGreaterThanOrEqual(0.98);
  expect(op).toBeGreaterThanOrEqual(0.98);
  expect(precision).toBeGreaterThanOrEqual(recall);
});

test('the sections of the labelled reports have the themes a reader gives them', async () => {
  const { dataset } = await runDataset({ input: 'content/reports', jobs: 1, cacheFolder: null });
  const { right, wrong, lost } = scoreThemes(readThemeLabels('tests/gold'), dataset.reports);
  expect(lost).toEqual([]);
  expect(right + wrong.length).toBeGreaterThanOrEqual(45);
  expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.95);
});
