import { ZodError } from 'zod';
import { type LinkedPlaces, linkPlaces } from '../pipeline/link/index.ts';
import { decodeOutcome } from '../pipeline/outcome.ts';
import type { ReadReport } from '../pipeline/stages.ts';
import type { Correction } from '../schema/correction.ts';
import { documentSchema } from '../schema/index.ts';
import { type RecordFile, recordFiles } from './layout.ts';
import { documentPart, type LinkedReportIndex, type PlaceSummary, type PlaceTask, placeKey, storedPlace, textPart } from './linked.ts';
import { recordLines } from './record-lines.ts';
import { internalError, soundPart } from './sound-part.ts';
import type { Store } from './store.ts';

/** Links the files of one place, or finds its entry in the store. */
export function linkPlace({ province, files }: PlaceTask, corrections: readonly Correction[], store: Store): PlaceSummary {
  const known = storedPlace({ province, files }, corrections, store);
  if (known) return known;
  const key = placeKey(files, corrections);
  const reads = files.map((file) => {
    const outcome = decodeOutcome(store.read(file, 'outcome').toString(), store.read(file, 'raw').toString());
    if (outcome.kind !== 'report') throw new Error(`Unexpected ${outcome.kind} among the reports of a place: ${file}`);
    return { report: outcome.report, extraction: outcome.extraction };
  });
  const { linked, bytes, reports } = packed(linkedOrTold(reads, corrections));
  store.set(key, 'records', bytes);
  for (const document of linked.documents) store.set(key, documentPart(document.report), `${JSON.stringify(document)}\n`);
  for (const [report, text] of linked.texts) store.set(key, textPart(report), text);
  const { problems, sketches, corrected } = linked;
  const summary: PlaceSummary = { key, province, reports, problems, sketches, corrected: [...corrected] };
  store.set(key, 'place', JSON.stringify(summary));
  return summary;
}

/** `linkPlaces`, which is pure: an error of ours in it becomes the problem of the place's files, never the run's. */
function linkedOrTold(reads: readonly ReadReport[], corrections: readonly Correction[]): LinkedPlaces {
  try {
    return linkPlaces(reads, corrections);
  } catch (error) {
    const problems = reads.map(({ report }) =>
      internalError(report.source.file, `The reports of ${report.place.fullName} could not be linked: ${(error as Error).message}`),
    );
    return { ...linkPlaces([], []), problems };
  }
}

interface Packed {
  readonly linked: LinkedPlaces;
  readonly bytes: Buffer;
  readonly reports: readonly LinkedReportIndex[];
}

/** The records as lines, each checked against its schema; what breaks it is left out. */
function packed(linked: LinkedPlaces): Packed {
  try {
    return pack(linked);
  } catch (error) {
    if (error instanceof ZodError) return pack(soundPart(linked));
    throw error;
  }
}

function pack(linked: LinkedPlaces): Packed {
  const lines: Buffer[] = [];
  let at = 0;
  const put = <T>(file: RecordFile<T>, records: readonly T[]): readonly [number, number] => {
    const bytes = Buffer.from(recordLines(file, records));
    lines.push(bytes);
    at += bytes.length;
    return [at - bytes.length, bytes.length];
  };
  const documents = linked.documents.map((document) => documentSchema.parse(document));
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
  return { linked: { ...linked, documents }, bytes: Buffer.concat(lines), reports };
}
