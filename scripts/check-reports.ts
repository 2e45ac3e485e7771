import { lostDigits } from '../src/evaluation/source-digits.ts';
import { readArguments, refuse } from './arguments.ts';
import { problemLines } from './dataset-summary.ts';
import { formatTable } from './format-table.ts';
import { readFolder } from './read-folder.ts';

const usage = `npm run check:reports -- DIR

How each raw report of a folder was read: charset, profile, characters kept, dropped and repaired, place, year,
completeness, sections by role; then every file that is no report, every problem, and whether each fact's stretch of the
scrape holds the digits of its quote.`;

const { positionals } = readArguments(usage, {}, true);
const [folder, ...others] = positionals;
if (!folder || others.length > 0) refuse('Expected one DIR.', usage);

const { dataset } = await readFolder(folder);
const rows = dataset.reports
  .flatMap((report) => report.sources.map((source) => ({ report, source })))
  .sort((a, b) => (a.source.file < b.source.file ? -1 : 1))
  .map(({ report, source }) => {
    const roles = Map.groupBy(report.sections, ({ role }) => role);
    return [
      source.file,
      source.charset,
      source.profile,
      String(source.kept),
      String(source.dropped),
      String(source.repaired),
      report.place.fullName,
      `${report.year}${report.type === 'term' ? ' term' : ''}`,
      report.completeness,
      [...roles].map(([role, sections]) => `${role} ${sections.length}`).join(', '),
    ];
  });
const head = ['file', 'charset', 'profile', 'kept', 'dropped', 'repaired', 'place', 'year', 'text', 'sections'];
console.log(formatTable(head, rows));
console.log(`\n${problemLines(dataset.problems).join('\n')}`);

const rawOf = new Map(dataset.reports.flatMap(({ sources }) => sources.map(({ file, sha256 }) => [file, dataset.raws.get(sha256)])));
const lost = lostDigits(dataset.facts, dataset.ledger, (file) => rawOf.get(file));
const held = dataset.facts.length - lost.length;
const share = dataset.facts.length === 0 ? 100 : (100 * held) / dataset.facts.length;
console.log(`\nSource slices that hold their quote's digits: ${held} of ${dataset.facts.length} facts, ${share.toFixed(2)} %`);
for (const { fact, digits, raw } of lost) console.log(`  ${fact.id}: ${digits} of “${fact.quote}” not in “${raw}”`);
