import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { compareKeys } from './compare-keys.ts';
import { joinBeside } from './join-beside.ts';
import { type JoinTask, joinPieces, type Piece } from './join-pieces.ts';
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

/** What a dataset is put together from; the bytes themselves are in the store. */
export interface DatasetParts {
  readonly files: readonly FileSummary[];
  readonly places: readonly PlaceSummary[];
  readonly provinces: readonly ProvinceSummary[];
  readonly problems: readonly Problem[];
  readonly manifest: Manifest;
}

/** Writes the ledger: it needs no more than the files' own entries, so that it can be begun before anything is linked. */
export function writeLedger(folder: string, files: readonly FileSummary[], store: Store): Promise<void> {
  const byFile = files.toSorted((a, b) => compareKeys([a.file], [b.file]));
  const pieces = byFile.map(({ key }) => ({ key, part: 'ledger' }));
  return joinBeside({ target: join(folder, recordFiles.ledger.file), pieces, folders: store.folders });
}

/** Writes a dataset but for its ledger: lines that were checked when they were made are joined in the order of their keys. */
export async function writeParts(
  folder: string,
  { files, places, provinces, problems, manifest }: DatasetParts,
  store: Store,
): Promise<void> {
  const reports = places.flatMap(({ key, reports: own }) => own.map((report): Located => ({ key, ...report })));
  const byId = reports.toSorted((a, b) => compareKeys([a.id], [b.id]));
  // A fact's id goes on behind its report's with a full stop, which sorts behind the hyphen of another report's id.
  const byFact = reports.toSorted((a, b) => compareKeys([`${a.id}.`], [`${b.id}.`]));
  const task = (file: string, pieces: readonly Piece[]): JoinTask => ({ target: join(folder, file), pieces, folders: store.folders });
  const records = (kind: PerReport, order: readonly Located[]): JoinTask =>
    task(
      recordFiles[kind].file,
      order.map(({ key, at }) => ({ key, part: 'records', range: at[kind] })),
    );
  const quantities = joinBeside(records('quantities', byId));
  // Its failure is told where it is awaited.
  quantities.catch(() => undefined);
  joinPieces(records('reports', byId));
  joinPieces(records('facts', byFact));
  joinPieces(records('coverage', byId));
  const promises = provinces.flatMap(({ key, promises: own }) => own.map(([report, ...range]) => ({ report, key, range })));
  promises.sort((a, b) => compareKeys([`${a.report}.`], [`${b.report}.`]));
  joinPieces(
    task(
      recordFiles.promises.file,
      promises.map(({ key, range }) => ({ key, part: 'promises', range })),
    ),
  );
  writeFileSync(join(folder, recordFiles.problems.file), recordLines(recordFiles.problems, problems));
  const place = (key: string, part: string, path: string): void => store.place(key, part, join(folder, path));
  for (const path of [documentPath(''), textPath(''), rawPath('')]) mkdirSync(dirname(join(folder, path)), { recursive: true });
  for (const { key, id } of byId) {
    place(key, documentPart(id), documentPath(id));
    place(key, textPart(id), textPath(id));
  }
  const raws = new Map(files.flatMap(({ key, sha256 }) => (sha256 === null ? [] : [[sha256, key] as const])));
  for (const [sha256, key] of raws) place(key, 'raw', rawPath(sha256));
  for (const { key, id, years } of provinces)
    for (const year of years) {
      mkdirSync(dirname(join(folder, parquetPath(id, year))), { recursive: true });
      place(key, parquetPart(year), parquetPath(id, year));
    }
  await quantities;
  writeFileSync(join(folder, manifestPath), `${JSON.stringify(manifest, null, 2)}\n`);
}

type Located = LinkedReportIndex & { readonly key: string };
