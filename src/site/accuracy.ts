import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGold } from '../evaluation/read-gold.ts';
import { type Score, score } from '../evaluation/score.ts';
import { dataset } from './dataset.ts';

const goldFolder = 'tests/gold';

/** How the dataset fares against the hand labels of the project, or null when it holds none of the labelled reports. */
export function accuracy(): Score | null {
  if (!existsSync(join(goldFolder, 'files.tsv'))) return null;
  const gold = readGold(goldFolder);
  const { reports, facts } = dataset();
  const files = new Set(reports.flatMap((report) => report.sources.map((source) => basename(source.file))));
  const labelled = gold.files.filter(({ file }) => files.has(file));
  return labelled.length === 0 ? null : score({ ...gold, files: labelled }, reports, facts);
}
