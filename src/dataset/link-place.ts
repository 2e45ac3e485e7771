import type { Sketch } from '../pipeline/link/find-same-texts.ts';
import { linkPlaces } from '../pipeline/link/index.ts';
import { decodeOutcome } from '../pipeline/outcome.ts';
import type { Correction } from '../schema/correction.ts';
import { documentSchema, type Problem } from '../schema/index.ts';
import { hashOf } from './hash.ts';
import { type RecordFile, recordFiles } from './layout.ts';
import { recordLines } from './record-lines.ts';
import type { Store } from './store.ts';

/** Records that belong to one report each, in the order in which a place's entry holds them. */
export const perReport = ['reports', 'facts', 'quantities', 'coverage'] as const;
export type PerReport = (typeof perReport)[number];

/** One report of a place's entry: for each kind of record the offset and length of its lines, in bytes. */
export interface LinkedReportIndex {
  readonly id: string;
  readonly at: Readonly<Record<PerReport, readonly [offset: number, length: number]>>;
  readonly quantities: number;
  readonly facts: readonly string[];
  /** What the summary table shows. */
  readonly row: { readonly place: string; readonly year: number; readonly completeness: string; readonly sources: number };
}

/** What a place's files came to, in short. Its entry holds the records' lines, and each report's document and text. */
export interface PlaceSummary {
  readonly key: string;
  readonly province: string;
  readonly reports: readonly LinkedReportIndex[];
  readonly problems: readonly Problem[];
  readonly sketches: readonly Sketch[];
  readonly corrected: readonly (readonly [id: string, file: string])[];
}

export interface PlaceTask {
  readonly province: string;
  /** Keys of the place's files, sorted by file. */
  readonly files: readonly string[];
}

export const documentPart = (report: string): string => `${report}.document`;
export const textPart = (report: string): string => `${report}.text`;

/** Links the files of one place, or finds its entry in the store. */
export function linkPlace({ province, files }: PlaceTask, corrections: readonly Correction[], store: Store): PlaceSummary {
  const key = hashOf('place', JSON.stringify(corrections), ...files);
  const known = store.get(key, 'place');
  if (known) return JSON.parse(known.toString()) as PlaceSummary;
  const reads = files.map((file) => {
    const outcome = decodeOutcome(store.read(file, 'outcome').toString());
    if (outcome.kind !== 'report') throw new Error(`Unexpected ${outcome.kind} among the reports of a place: ${file}`);
    return { report: outcome.report, extraction: outcome.extraction };
  });
  const linked = linkPlaces(reads, corrections);
  const lines: Buffer[] = [];
  let at = 0;
  const put = <T>(file: RecordFile<T>, records: readonly T[]): readonly [number, number] => {
    const bytes = Buffer.from(recordLines(file, records));
    lines.push(bytes);
    at += bytes.length;
    return [at - bytes.length, bytes.length];
  };
  const reports = linked.reports.map((report): LinkedReportIndex => {
    const own = <T extends { readonly report: string }>(records: readonly T[]): T[] =>
      records.filter((record) => record.report === report.id);
    const facts = own(linked.facts);
    const quantities = own(linked.quantities);
    return {
      id: report.id,
      at: {
        reports: put(recordFiles.reports, [report]),
        facts: put(recordFiles.facts, facts),
        quantities: put(recordFiles.quantities, quantities),
        coverage: put(recordFiles.coverage, own(linked.coverage)),
      },
      quantities: quantities.length,
      facts: facts.map(({ id }) => id),
      row: { place: report.place.fullName, year: report.year, completeness: report.completeness, sources: report.sources.length },
    };
  });
  store.set(key, 'records', Buffer.concat(lines));
  for (const document of linked.documents)
    store.set(key, documentPart(document.report), `${JSON.stringify(documentSchema.parse(document))}\n`);
  for (const [report, text] of linked.texts) store.set(key, textPart(report), text);
  const { problems, sketches, corrected } = linked;
  const summary: PlaceSummary = { key, province, reports, problems, sketches, corrected: [...corrected] };
  store.set(key, 'place', JSON.stringify(summary));
  return summary;
}
