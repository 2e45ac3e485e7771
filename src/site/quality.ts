import type { Problem, Report } from '../schema/index.ts';
import { dataset, quantities } from './dataset.ts';
import { groupBy } from './group-by.ts';

export interface ReportQuality {
  readonly report: Report;
  readonly facts: number;
  /** Numbers with a unit that no indicator claimed. */
  readonly unclaimed: number;
  /** Of headline indicators: how many are stated, in a number or by comparison, and how many could be. */
  readonly stated: number;
  readonly asked: number;
  readonly characters: number;
  readonly repaired: number;
  readonly dropped: number;
  readonly low: number;
  readonly conflicts: number;
}

/** What was recognised, repaired and missed, report by report. */
export function reportQualities(): ReportQuality[] {
  const { reports, factsByReport, coverageByReport } = dataset();
  return reports.map((report) => {
    const facts = factsByReport.get(report.id) ?? [];
    const coverage = coverageByReport.get(report.id) ?? [];
    const source = report.sources[0];
    return {
      report,
      facts: facts.length,
      unclaimed: unclaimed().counts.get(report.id) ?? 0,
      stated: coverage.filter(({ status }) => status === 'stated' || status === 'relative').length,
      asked: coverage.length,
      characters: source?.characters ?? 0,
      repaired: source?.repaired ?? 0,
      dropped: source?.dropped ?? 0,
      low: facts.filter((fact) => fact.confidence === 'low').length,
      conflicts: facts.filter((fact) => fact.conflicts.length > 0).length,
    };
  });
}

export interface UnclaimedSubject {
  readonly subject: string;
  readonly count: number;
  readonly reports: number;
  readonly units: readonly string[];
}

interface Unclaimed {
  /** How many numbers each report holds that no indicator claimed. */
  readonly counts: ReadonlyMap<string, number>;
  /** What they most often speak of, the commonest first. */
  readonly subjects: readonly UnclaimedSubject[];
}

const mostSubjects = 40;
const mostUnits = 3;

let known: Unclaimed | undefined;

/** Read in one pass and kept as sums: the numbers themselves are by far the most numerous records. */
export function unclaimed(): Unclaimed {
  if (known) return known;
  const counts = new Map<string, number>();
  const subjects = new Map<string, { subject: string; count: number; reports: number; units: string[]; last: string }>();
  for (const { report, subject, unit } of quantities()) {
    counts.set(report, (counts.get(report) ?? 0) + 1);
    if (subject === '') continue;
    const sum = subjects.get(subject) ?? { subject, count: 0, reports: 0, units: [], last: '' };
    subjects.set(subject, sum);
    sum.count += 1;
    if (sum.last !== report) sum.reports += 1;
    sum.last = report;
    if (sum.units.length < mostUnits && !sum.units.includes(unit)) sum.units.push(unit);
  }
  const commonest = [...subjects.values()]
    .sort((a, b) => b.reports - a.reports || b.count - a.count || (a.subject < b.subject ? -1 : 1))
    .slice(0, mostSubjects);
  known = { counts, subjects: commonest };
  return known;
}

const severities = ['error', 'warning', 'info'] as const;

/** Problems by severity and rule, the gravest first. */
export const problemGroups = (): { severity: Problem['severity']; rule: string; problems: Problem[] }[] =>
  [...groupBy(dataset().problems, ({ severity, rule }) => `${severity} ${rule}`).values()]
    .map((problems) => ({ severity: (problems[0] as Problem).severity, rule: (problems[0] as Problem).rule, problems }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.problems.length - a.problems.length ||
        (a.rule < b.rule ? -1 : 1),
    );
