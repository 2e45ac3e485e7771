import { indicators } from '../../indicators/index.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Coverage, Fact, Problem, Quantity, Report, ReportDocument } from '../../schema/index.ts';
import type { ReadReport } from '../stages.ts';
import { acrossPlaces } from './across-places.ts';
import { correctReport } from './apply-corrections.ts';
import { coverHeadlines } from './cover-headlines.ts';
import { type Sketch, sketchOf } from './find-same-texts.ts';
import { byText, groupWitnesses, type Witnesses } from './group-witnesses.ts';
import { linkReport } from './link-report.ts';

export interface LinkOptions {
  /** Human corrections, applied in their order. */
  readonly corrections?: readonly Correction[];
}

/** The dataset's records, but for what each file's own stages left. Each list is sorted by its contract's key. */
export interface Linked {
  readonly reports: readonly Report[];
  readonly facts: readonly Fact[];
  readonly quantities: readonly Quantity[];
  readonly coverage: readonly Coverage[];
  readonly documents: readonly ReportDocument[];
  readonly problems: readonly Problem[];
  /** Canonical Markdown by report id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What one place's files come to, and what the search over all places needs of it. */
export interface LinkedPlaces extends Linked {
  readonly sketches: readonly Sketch[];
  /** Ids of reports and facts that corrections name, with the leading file of each. */
  readonly corrected: ReadonlyMap<string, string>;
}

/**
 * Joins what every file states into one dataset: near-identical texts of one place and year become one report with
 * witnesses, facts get their permanent ids, headline indicators their coverage. Pure; the order of `reads` changes nothing.
 */
export function link(reads: readonly ReadReport[], { corrections = [] }: LinkOptions = {}): Linked {
  const { sketches, corrected, ...linked } = linkPlaces(reads, corrections);
  return { ...linked, problems: [...linked.problems, ...acrossPlaces(sketches, corrected, corrections)] };
}

/** `link` for files of whole places: all that does not need the other places. */
export function linkPlaces(reads: readonly ReadReport[], corrections: readonly Correction[]): LinkedPlaces {
  const problems: Problem[] = [];
  const named = nameReports(groupWitnesses(reads), problems);
  const linked = named.map(([id, witnesses]) => linkReport(id, witnesses, corrections));
  const reports = linked.map(({ report }) => correctReport(report, corrections));
  const facts = linked.flatMap((each) => each.facts);
  const wanted = new Set(corrections.map(({ id }) => id));
  const files = [
    ...linked.map(({ report }) => [report.id, report.sources[0]?.file ?? ''] as const),
    ...linked.flatMap((each) => each.facts.map(({ id, source }) => [id, source.file] as const)),
  ];
  return {
    reports: reports.sort((a, b) => byText(a.id, b.id)),
    facts: facts.sort((a, b) => byText(a.id, b.id)),
    quantities: linked.flatMap((each) => each.quantities).sort((a, b) => byText(a.report, b.report) || a.start - b.start || a.end - b.end),
    coverage: linked
      .flatMap(({ report, facts: own }) => coverHeadlines(report, own, indicators))
      .sort((a, b) => byText(a.report, b.report) || byText(a.indicator, b.indicator) || byText(a.kind, b.kind)),
    documents: linked.map(({ document }) => document).sort((a, b) => byText(a.report, b.report)),
    problems: [...problems, ...linked.flatMap((each) => each.problems)],
    texts: new Map(linked.map(({ report, text }) => [report.id, text] as const).sort(([a], [b]) => byText(a, b))),
    sketches: named.map(([id, witnesses]) => sketchOf(id, witnesses)),
    corrected: new Map(files.filter(([id]) => wanted.has(id))),
  };
}

/**
 * Ids of the reports: `<place>-<year>`, a term report's with `-term`. Where two reports would share one, the most trusted
 * keeps it and the others bear the hash of their file.
 */
function nameReports(groups: readonly Witnesses[], problems: Problem[]): [string, Witnesses][] {
  const taken = new Map<string, Witnesses>();
  for (const witnesses of groups) {
    const [{ report }] = witnesses;
    const wanted = `${report.place.id}-${report.year}${report.type === 'term' ? '-term' : ''}`;
    const first = taken.get(wanted);
    const id = first ? `${wanted}-${fileHash(witnesses)}` : wanted;
    taken.set(id, witnesses);
    if (first)
      problems.push({
        file: report.source.file,
        severity: 'warning',
        rule: 'second-report',
        message: `Unexpected second report of ${report.place.fullName} for ${report.year}, different from ${first[0].report.source.file}: kept apart as ${id}`,
        hint: 'If it is of another place or year, say so in a sidecar NAME.meta.yaml; if it is no report, take it out.',
        start: null,
        end: null,
      });
  }
  return [...taken];
}

/** Six characters that name a group by the bytes of its files, whichever of them leads. */
const fileHash = (witnesses: Witnesses): string => {
  const [least = ''] = witnesses.map(({ report }) => report.source.sha256).sort(byText);
  return `x${least.slice(0, 6)}`;
};
