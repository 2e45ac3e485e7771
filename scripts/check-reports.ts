import { readArguments, refuse } from './arguments.ts';
import { problemLines } from './dataset-summary.ts';
import { formatTable } from './format-table.ts';
import { readFolder } from './read-folder.ts';

const usage = `npm run check:reports -- DIR

How each raw report of a folder was read: charset, profile, characters kept, dropped and repaired, place, year,
completeness, sections by role; then every problem.`;

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
