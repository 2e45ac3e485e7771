import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../src/evaluation/read-gold.ts';
import { type FileScore, ratesOf, type Score, score, type Tally } from '../src/evaluation/score.ts';
import type { Fact } from '../src/schema/index.ts';
import { readArguments, refuse } from './arguments.ts';
import { reportsFolder } from './folders.ts';
import { formatTable } from './format-table.ts';
import { readFolder } from './read-folder.ts';

const usage = `npm run score -- [--gold DIR] [--in DIR] [--verbose] [--json]

  --gold DIR   hand labels: files.tsv, catalog.tsv, <id>.jsonl (else tests/gold)
  --in DIR     folder that holds the labelled raw reports (REPORTS_DIR, else content/reports)
  --verbose    every fact that is missed, wrong, or has the wrong operator
  --json       totals as JSON alone`;

const { values } = readArguments(usage, {
  gold: { type: 'string' },
  in: { type: 'string' },
  verbose: { type: 'boolean' },
  json: { type: 'boolean' },
});
const goldFolder = values.gold ?? 'tests/gold';
if (!existsSync(join(goldFolder, 'files.tsv'))) refuse(`No files.tsv in ${goldFolder}.`, usage);

const { dataset } = await readFolder(values.in ?? reportsFolder());
const result = score(readGold(goldFolder), dataset.reports, dataset.facts);
if (values.json) console.log(JSON.stringify({ ...result.total, ...ratesOf(result.total) }));
else print(result);

function print({ files, indicators, total }: Score): void {
  if (values.verbose) for (const file of files) for (const line of mistakesOf(file)) console.log(line);
  const rows = [...indicators].sort(([a], [b]) => (a < b ? -1 : 1)).map(([indicator, tally]) => [indicator, ...cellsOf(tally)]);
  const head = ['labels', 'found', 'wrong', 'precision', 'recall', 'F1', 'op'];
  console.log(formatTable(['indicator', ...head], rows));
  console.log('');
  const fileRows = files.map((file) => [file.id, file.report ?? 'no report', file.yearRight ? 'year ok' : 'year WRONG', ...cellsOf(file)]);
  console.log(formatTable(['file', 'report', '', ...head], fileRows));
  const { precision, recall, f1, op } = ratesOf(total);
  const [p, r, f, o] = [precision, recall, f1, op].map((rate) => rate.toFixed(4));
  console.log(`\nprecision ${p}  recall ${r}  F1 ${f}  op ${o}  (${total.found}/${total.required} found, ${total.wrong} wrong)`);
}

function cellsOf(tally: Tally): string[] {
  const { precision, recall, f1, op } = ratesOf(tally);
  const show = (rate: number, of: number): string => (of ? rate.toFixed(3) : '–');
  return [
    String(tally.required),
    String(tally.found),
    String(tally.wrong),
    show(precision, tally.predicted),
    show(recall, tally.required),
    show(f1, tally.predicted + tally.required),
    show(op, tally.found),
  ];
}

function mistakesOf({ id, missedFacts, wrongFacts, wrongOps }: FileScore): string[] {
  const show = ({
    indicator,
    measure,
    kind,
    year,
    value,
    unit,
    op,
    quote,
  }: Pick<Fact, 'year' | 'quote' | 'unit'> & Record<string, unknown>) =>
    `${indicator} ${measure} ${kind} ${year} ${value}${unit} ${op} | ${quote}`;
  return [
    ...missedFacts.map((fact) => `${id} missed  ${show(fact)}`),
    ...wrongFacts.map((fact) => `${id} wrong   ${show(fact)}`),
    ...wrongOps.map(({ gold, said }) => `${id} op      ${show(gold)} | said ${said}`),
  ];
}
