import type { ReportDocument } from '../schema/document.ts';
import type { Fact, Report } from '../schema/index.ts';
import { dataset, readDocument } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { type HeadlineRow, headlineRows } from './headline.ts';
import { reportText, type TextBlock } from './report-text.ts';

/** Characters of Chinese a minute that an adult reads with care. */
const charactersPerMinute = 450;

export interface ReportPage {
  readonly report: Report;
  readonly document: ReportDocument;
  readonly blocks: readonly TextBlock[];
  readonly targets: readonly Fact[];
  readonly results: readonly Fact[];
  readonly headline: readonly HeadlineRow[];
  readonly previous: Report | null;
  readonly next: Report | null;
  /** Without blanks, notes left out. */
  readonly characters: number;
  readonly minutes: number;
  /** Repairs by rule, the commonest first. */
  readonly repairs: readonly { readonly rule: string; readonly repairs: ReportDocument['repairs'] }[];
}

/** All that the report's page shows. */
export function reportPage(report: Report): ReportPage {
  const document = readDocument(report.id);
  const facts = dataset().factsByReport.get(report.id) ?? [];
  const siblings = dataset().places.get(report.place.id)?.reports ?? [report];
  const at = siblings.findIndex((other) => other.id === report.id);
  const characters = document.blocks.reduce((sum, block) => sum + (block.kind === 'note' ? 0 : block.text.replace(/\s/g, '').length), 0);
  return {
    report,
    document,
    blocks: reportText(report, document, facts),
    targets: facts.filter((fact) => fact.kind === 'target'),
    results: facts.filter((fact) => fact.kind !== 'target'),
    headline: headlineRows(report, facts),
    previous: siblings[at - 1] ?? null,
    next: siblings[at + 1] ?? null,
    characters,
    minutes: Math.max(1, Math.round(characters / charactersPerMinute)),
    repairs: [...groupBy(document.repairs, (repair) => repair.rule)]
      .map(([rule, repairs]) => ({ rule, repairs }))
      .sort((a, b) => b.repairs.length - a.repairs.length || (a.rule < b.rule ? -1 : 1)),
  };
}

/** The report before or after in the same place and of the same kind of plan; null when the corpus has none. */
export function annualReport(placeId: string, year: number): Report | null {
  const reports = dataset().places.get(placeId)?.reports ?? [];
  return (
    reports.find((report) => report.year === year && report.type === 'annual') ?? reports.find((report) => report.year === year) ?? null
  );
}
