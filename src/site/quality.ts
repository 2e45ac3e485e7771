import type { Problem, Report } from '../schema/index.ts';
import { dataset, quantitiesByReport } from './dataset.ts';
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
      unclaimed: quantitiesByReport().get(report.id)?.length ?? 0,
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

/** What the unclaimed numbers most often speak of, the commonest first. */
export function unclaimedSubjects(most: number): UnclaimedSubject[] {
  const named = [...quantitiesByReport().values()].flat().filter(({ subject }) => subject !== '');
  return [...groupBy(named, ({ subject }) => subject)]
    .map(([subject, quantities]) => ({
      subject,
      count: quantities.length,
      reports: new Set(quantities.map(({ report }) => report)).size,
      units: [...new Set(quantities.map(({ unit }) => unit))].slice(0, 3),
    }))
    .sort((a, b) => b.reports - a.reports || b.count - a.count || (a.subject < b.subject ? -1 : 1))
    .slice(0, most);
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
