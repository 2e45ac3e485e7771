import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/pipeline/extract/index.ts';
import { processFile } from '../src/pipeline/process-file.ts';
import { accountFor, claimedTwice, rereadInBoth, respelt, said, spellings, unsound } from '../tests/extraction-laws.ts';
import { readArguments, refuse } from './arguments.ts';
import { formatTable } from './format-table.ts';

const usage = `npm run check:laws -- DIR

The laws of extraction on every report of a folder: each number with a unit is claimed by a fact or listed as a quantity and
not both; no fact twice; each quote is the text at its place and holds its value; each fact has a path from its sentence; the
same text in other punctuation, digits, blanks and characters states the same facts. Prints what breaks one; then exits with 1.`;

const { positionals } = readArguments(usage, {}, true);
const [folder, ...others] = positionals;
if (!folder || others.length > 0) refuse('Expected one DIR.', usage);

const rows: string[][] = [];
const broken: string[] = [];
const total = { numbers: 0, facts: 0, quantities: 0, faults: 0 };
for (const file of readdirSync(folder)
  .filter((name) => /\.(?:txt|html?|md)$/.test(name))
  .sort()) {
  const outcome = processFile(readFileSync(join(folder, file)), file, {});
  if (outcome.kind !== 'report') continue;
  const { report } = outcome;
  const read = extract(report);
  const account = accountFor(report, read);
  const facts = said(read);
  const both = rereadInBoth(report, file);
  const faults = [
    ...account.faults,
    ...claimedTwice(read).map((key) => `twice: ${key}`),
    ...unsound(report, read),
    ...spellings.flatMap(([name, spell]) => differences(name, facts, said(extract(respelt(report, spell))))),
    ...(both ? differences('traditional characters', said(extract(both[0])), said(extract(both[1]))) : []),
  ];
  broken.push(...faults.map((fault) => `${file}: ${fault}`));
  rows.push([file, ...[account.numbers, facts.length, read.quantities.length, faults.length].map(String)]);
  total.numbers += account.numbers;
  total.facts += facts.length;
  total.quantities += read.quantities.length;
  total.faults += faults.length;
}
rows.push(['all', ...Object.values(total).map(String)]);
console.log(formatTable(['file', 'numbers', 'facts', 'quantities', 'broken'], rows));
for (const fault of broken) console.log(fault);
process.exitCode = broken.length > 0 ? 1 : 0;

/** Facts that one spelling states and the other does not. */
function differences(name: string, before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((fact) => !after.includes(fact)).map((fact) => `${name}: lost ${fact}`),
    ...after.filter((fact) => !before.includes(fact)).map((fact) => `${name}: new ${fact}`),
  ];
}
