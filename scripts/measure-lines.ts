import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../src/pipeline/read/index.ts';
import { isDamaged } from '../src/pipeline/repair/is-damaged.ts';
import { breakings, measureLines, type Share } from '../tests/measure-lines.ts';
import { readArguments, refuse } from './arguments.ts';
import { formatTable } from './format-table.ts';

const usage = `npm run measure:lines -- DIR

How much of each report's structure survives when its line breaks are lost, and when every line is cut at 38 characters:
the share of its characters that keep their role, of its headings and paragraphs that begin where they began, and of what then begins
that which began before.`;

const { positionals } = readArguments(usage, {}, true);
const [folder, ...others] = positionals;
if (!folder || others.length > 0) refuse('Expected one DIR.', usage);

const percent = ({ right, all }: Share): string => (all === 0 ? '–' : (right / all).toFixed(3));
const measures = ['roles', 'headings', 'paragraphs', 'begins'] as const;
const totals = breakings.map(() => measures.map(() => ({ right: 0, all: 0 })));
const rows: string[][] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const { text } = read(readFileSync(join(folder, file)), file);
  const survivals = isDamaged(text) ? null : measureLines(text, file);
  if (!survivals) continue;
  survivals.forEach((survival, index) => {
    measures.forEach((measure, column) => {
      const total = totals[index]?.[column] as Share;
      total.right += survival[measure].right;
      total.all += survival[measure].all;
    });
  });
  rows.push([file, ...survivals.flatMap((survival) => measures.map((measure) => percent(survival[measure])))]);
}
rows.push(['all', ...totals.flat().map(percent)]);
console.log(formatTable(['file', ...breakings.flatMap(([name]) => measures.map((measure) => `${name}: ${measure}`))], rows));
