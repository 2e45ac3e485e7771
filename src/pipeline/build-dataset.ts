import type { Correction } from '../schema/correction.ts';
import type { Coverage, Fact, LedgerSegment, Problem, Quantity, Report, ReportDocument, TargetPromise } from '../schema/index.ts';
import { link } from './link/index.ts';
import type { Outcome } from './outcome.ts';
import { linkPromises } from './promises/index.ts';
import type { Finding, RawSource, ReadReport } from './stages.ts';
import { uniqueProblems } from './unique-problems.ts';

/** Everything a dataset holds, in memory. Lists are in no promised order: the writer sorts them. */
export interface Dataset {
  readonly reports: readonly Report[];
  readonly facts: readonly Fact[];
  readonly quantities: readonly Quantity[];
  readonly coverage: readonly Coverage[];
  readonly promises: readonly TargetPromise[];
  readonly ledger: readonly LedgerSegment[];
  readonly problems: readonly Problem[];
  readonly documents: readonly ReportDocument[];
  /** Canonical Markdown by report id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Decoded raw text by the SHA-256 of the file's bytes. */
  readonly raws: ReadonlyMap<string, string>;
}

/** Joins what the files came to into one dataset; `problems` are those found before any file was read. */
export function buildDataset(
  outcomes: readonly Outcome[],
  problems: readonly Problem[] = [],
  corrections: readonly Correction[] = [],
): Dataset {
  const linked = link(
    outcomes.filter((outcome) => outcome.kind === 'report').map(({ report, extraction }): ReadReport => ({ report, extraction })),
    { corrections },
  );
  return {
    ...linked,
    promises: linkPromises(linked.reports, linked.facts),
    ledger: outcomes.flatMap(ledgerOf),
    problems: uniqueProblems([...problems, ...outcomes.flatMap(problemsOf), ...linked.problems]),
    raws: new Map(outcomes.flatMap(rawOf).map(({ sha256, text }) => [sha256, text])),
  };
}

/** The decoded source of an outcome, as a list of one or none. */
export function rawOf(outcome: Outcome): RawSource[] {
  switch (outcome.kind) {
    case 'report':
      return [outcome.report.source];
    case 'not-a-report':
      return [outcome.notAReport.source];
    case 'failed':
      return outcome.raw ? [outcome.raw] : [];
  }
}

/** What became of every character of an outcome's source. */
export function ledgerOf(outcome: Outcome): LedgerSegment[] {
  switch (outcome.kind) {
    case 'report':
      return outcome.report.canonical.ledger(outcome.report.source.file);
    case 'not-a-report':
      return outcome.notAReport.tracked.ledger(outcome.notAReport.source.file);
    case 'failed': {
      const { file, raw, problem } = outcome;
      return raw?.text ? [{ file, start: 0, end: raw.text.length, action: 'dropped', rule: problem.rule, after: '' }] : [];
    }
  }
}

/** Verdicts that a sidecar with place and year overrules. */
const VOUCHABLE = /^(?:a report whose|neither the opening|a text about|a news item)/;
const VOUCH = 'If it is a government work report, in full or in part, give its place and year in a sidecar NAME.meta.yaml.';
const FULL_TEXT = 'If there is a report behind it, put the full text of that report into a file of its own.';

/** The problems that a file's own stages found. */
export function problemsOf(outcome: Outcome): Problem[] {
  switch (outcome.kind) {
    case 'report': {
      const { report, extraction } = outcome;
      return named(report.source.file, [...report.source.findings, ...report.findings, ...extraction.findings]);
    }
    case 'not-a-report': {
      const { source, findings, reason } = outcome.notAReport;
      const all = named(source.file, [...source.findings, ...findings]);
      if (all.some(({ rule }) => rule === 'not-a-report')) return all;
      const hint = `Set aside: nothing of it is on the site. ${VOUCHABLE.test(reason) ? VOUCH : FULL_TEXT}`;
      return [...all, { file: source.file, severity: 'warning', rule: 'not-a-report', message: reason, hint, start: null, end: null }];
    }
    case 'failed':
      return [...named(outcome.file, outcome.raw?.findings ?? []), outcome.problem];
  }
}

const named = (file: string, findings: readonly Finding[]): Problem[] => findings.map((finding) => ({ file, ...finding }));
