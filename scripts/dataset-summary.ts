import type { MadeDataset } from '../src/dataset/make-dataset.ts';
import type { Problem } from '../src/schema/index.ts';
import { formatTable } from './format-table.ts';

/** One row a report, then the totals: the table at the end of a run. */
export function summaryOf({ rows, problems, manifest: { counts } }: MadeDataset): string {
  const cells = rows.map(({ id, place, year, completeness, sources, facts, quantities }) =>
    [id, place, year, completeness, sources, facts, quantities].map(String),
  );
  const table = formatTable(['report', 'place', 'year', 'text', 'sources', 'facts', 'other quantities'], cells);
  const severities = Map.groupBy(problems, ({ severity }) => severity);
  const found = (['error', 'warning', 'info'] as const).map((severity) => `${severities.get(severity)?.length ?? 0} ${severity}`);
  return `${table}\n\n${counts.files} files, ${counts.reports} reports, ${counts.facts} facts; problems: ${found.join(', ')}`;
}

const byFirst = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : a > b ? 1 : 0);

const rank = { error: 0, warning: 1, info: 2 };

/** Every problem with file, place, rule, and what to do; the grave ones first. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems
    .toSorted((a, b) => rank[a.severity] - rank[b.severity] || byFirst([a.file], [b.file]) || (a.start ?? 0) - (b.start ?? 0))
    .map(({ file, severity, rule, message, hint, start }) => {
      const place = start === null ? JSON.stringify(file).slice(1, -1) : `${JSON.stringify(file).slice(1, -1)}:${start}`;
      return `${severity.padEnd(7)} ${place}  ${rule}  ${message}${hint ? `\n        → ${hint}` : ''}`;
    });
}
