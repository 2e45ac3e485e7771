import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { compareKeys } from './compare-keys.ts';
import { joinBeside } from './join-beside.ts';
import { type JoinTask, joinPieces } from './join-pieces.ts';
import { documentPath, manifestPath, parquetPath, rawPath, recordFiles, textPath } from './layout.ts';
import {
  documentPart,
  type LinkedReportIndex,
  type PerReport,
  type PlaceSummary,
  type ProvinceSummary,
  parquetPart,
  textPart,
} from './linked.ts';
import type { Manifest } from './manifest.ts';
import type { FileSummary } from './read-input.ts';
import { recordLines } from './record-lines.ts';
import type { Store } from './store.ts';

/** Writes the ledger: it needs no more than the files' own entries, so that it can be begun before anything is linked. */
export function writeLedger(folder: string, files: readonly FileSummary[], store: Store): Promise<void> {
  const byFile = files.toSorted((a, b) => compareKeys([a.file], [b.file]));
  const pieces = byFile.map(({ key }) => ({ key, part: 'ledger' }));
  return joinBeside({ target: join(folder, recordFiles.ledger.file), pieces, folders: store.folders });
}

/** Writes what needs no more than files and places: lines that were checked when they were made, in the order of their keys, and texts. */
export async function writePlaces(
  folder: string,
  files: readonly FileSummary[],
  places: readonly PlaceSummary[],
  store: Store,
): Promise<void> {
  const reports = places.flatMap(({ key, reports: own }) => own.map((report): Located => ({ key, ...report })));
  const byId = reports.toSorted((a, b) => compareKeys([a.id], [b.id]));
  // A fact's id goes on behind its report's with a full stop, which sorts behind the hyphen of another report's id.
  const byFact = reports.toSorted((a, b) => compareKeys([`${a.id}.`], [`${b.id}.`]));
  const records = (kind: PerReport, order: readonly Located[]): JoinTask => ({
    target: join(folder, recordFiles[kind].file),
    pieces: order.map(({ key, at }) => ({ key, part: 'records', range: at[kind] })),
    folders: store.folders,
  });
  const quantities = joinBeside(records('quantities', byId));
  // Its failure is told where it is awaited.
  quantities.catch(() => undefined);
  joinPieces(records('reports', byId));
  joinPieces(records('facts', byFact));
  joinPieces(records('coverage', byId));
  const place = (key: string, part: string, path: string): void => store.place(key, part, join(folder, path));
  for (const path of [documentPath(''), textPath(''), rawPath('')]) mkdirSync(dirname(join(folder, path)), { recursive: true });
  for (const { key, id } of byId) {
    place(key, documentPart(id), documentPath(id));
    place(key, textPart(id), textPath(id));
  }
  const raws = new Map(files.flatMap(({ key, sha256 }) => (sha256 === null ? [] : [[sha256, key] as const])));
  for (const [sha256, key] of raws) place(key, 'raw', rawPath(sha256));
  await quantities;
}

/** Writes the promises, and the facts as Parquet. */
export function writeProvinces(folder: string, provinces: readonly ProvinceSummary[], store: Store): void {
  const promises = provinces.flatMap(({ key, promises: own }) => own.map(([report, ...range]) => ({ report, key, range })));
  promises.sort((a, b) => compareKeys([`${a.report}.`], [`${b.report}.`]));
  const pieces = promises.map(({ key, range }) => ({ key, part: 'promises', range }));
  joinPieces({ target: join(folder, recordFiles.promises.file), pieces, folders: store.folders });
  for (const { key, id, years } of provinces)
    for (const year of years) {
      const target = join(folder, parquetPath(id, year));
      mkdirSync(dirname(target), { recursive: true });
      store.place(key, parquetPart(year), target);
    }
}

/** Writes what a run found to be wrong, and what the dataset was made from. */
export function writeEnd(folder: string, problems: readonly Problem[], manifest: Manifest): void {
  writeFileSync(join(folder, recordFiles.problems.file), recordLines(recordFiles.problems, problems));
  writeFileSync(join(folder, manifestPath), `${JSON.stringify(manifest, null, 2)}\n`);
}

type Located = LinkedReportIndex & { readonly key: string };
