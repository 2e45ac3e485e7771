import type { Dataset } from '../src/pipeline/build-dataset.ts';
import type { Problem } from '../src/schema/index.ts';
import { formatTable } from './format-table.ts';

/** One row a report, then the totals: the table at the end of a run. */
export function summaryOf(dataset: Dataset, files: number): string {
  const factsOf = Map.groupBy(dataset.facts, ({ report }) => report);
  const quantitiesOf = Map.groupBy(dataset.quantities, ({ report }) => report);
  const rows = dataset.reports.map((report) => [
    report.id,
    report.place.fullName,
    String(report.year),
    report.completeness,
    String(report.sources.length),
    String(factsOf.get(report.id)?.length ?? 0),
    String(quantitiesOf.get(report.id)?.length ?? 0),
  ]);
  const table = formatTable(['report', 'place', 'year', 'text', 'sources', 'facts', 'other quantities'], rows.sort(byFirst));
  const severities = Map.groupBy(dataset.problems, ({ severity }) => severity);
  const problems = (['error', 'warning', 'info'] as const).map((severity) => `${severities.get(severity)?.length ?? 0} ${severity}`);
  return `${table}\n\n${files} files, ${dataset.reports.length} reports, ${dataset.facts.length} facts; problems: ${problems.join(', ')}`;
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
