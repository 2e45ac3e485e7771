import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, goldFactSchema, goldHeadSchema } from './gold.ts';

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/**
 * Reads hand labels: `files.tsv` (id, raw file's base name), `catalog.tsv` (indicator ids first), `<id>.jsonl`.
 * @throws Error when a file is missing or a label does not parse.
 */
export function readGold(folder: string): Gold {
  const [, ...catalogue] = linesOf(join(folder, 'catalog.tsv'));
  return {
    indicators: new Set(catalogue.map((line) => line.split('\t')[0] ?? '').filter(Boolean)),
    files: linesOf(join(folder, 'files.tsv'))
      .map((line) => line.split('\t') as [id: string, file: string])
      .filter(([id]) => existsSync(join(folder, `${id}.jsonl`)))
      .map(([id, file]) => {
        const [head, ...labels] = linesOf(join(folder, `${id}.jsonl`)).map((line) => JSON.parse(line) as unknown);
        return { id, file, year: goldHeadSchema.parse(head).report_year, facts: labels.map((label) => goldFactSchema.parse(label)) };
      }),
  };
}
