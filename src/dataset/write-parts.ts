import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { compareKeys } from './compare-keys.ts';
import { documentPath, manifestPath, parquetPath, rawPath, recordFiles, textPath } from './layout.ts';
import { documentPart, type LinkedReportIndex, type PerReport, type PlaceSummary, textPart } from './link-place.ts';
import { type ProvinceSummary, parquetPart } from './link-province.ts';
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

/** Writes a dataset into an empty folder: lines that were checked when they were made are joined in the order of their keys. */
export function writeParts(folder: string, { files, places, provinces, problems, manifest }: DatasetParts, store: Store): void {
  const reports = places.flatMap(({ key, reports: own }) => own.map((report): Located => ({ key, ...report })));
  const byId = reports.toSorted((a, b) => compareKeys([a.id], [b.id]));
  // A fact's id goes on behind its report's with a full stop, which sorts behind the hyphen of another report's id.
  const byFact = reports.toSorted((a, b) => compareKeys([`${a.id}.`], [`${b.id}.`]));
  const lines = new LineReader(store);
  const records = (kind: PerReport, order: readonly Located[]): void =>
    writeChunks(
      join(folder, recordFiles[kind].file),
      order.map(
        ({ key, at }) =>
          () =>
            lines.read(key, 'records', at[kind]),
      ),
    );
  records('reports', byId);
  records('facts', byFact);
  records('quantities', byId);
  records('coverage', byId);
  const promises = provinces.flatMap(({ key, promises: own }) => own.map(([report, ...at]) => ({ report, key, at })));
  promises.sort((a, b) => compareKeys([`${a.report}.`], [`${b.report}.`]));
  writeChunks(
    join(folder, recordFiles.promises.file),
    promises.map(
      ({ key, at }) =>
        () =>
          lines.read(key, 'promises', at),
    ),
  );
  const byFile = files.toSorted((a, b) => compareKeys([a.file], [b.file]));
  writeChunks(
    join(folder, recordFiles.ledger.file),
    byFile.map(
      ({ key }) =>
        () =>
          store.read(key, 'ledger'),
    ),
  );
  writeFileSync(join(folder, recordFiles.problems.file), recordLines(recordFiles.problems, problems));
  const place = (key: string, part: string, path: string): void => store.place(key, part, join(folder, path));
  for (const path of [documentPath(''), textPath(''), rawPath('')]) mkdirSync(dirname(join(folder, path)), { recursive: true });
  for (const { key, id } of byId) {
    place(key, documentPart(id), documentPath(id));
    place(key, textPart(id), textPath(id));
  }
  const raws = new Map(byFile.flatMap(({ key, sha256 }) => (sha256 === null ? [] : [[sha256, key] as const])));
  for (const [sha256, key] of raws) place(key, 'raw', rawPath(sha256));
  for (const { key, id, years } of provinces)
    for (const year of years) {
      mkdirSync(dirname(join(folder, parquetPath(id, year))), { recursive: true });
      place(key, parquetPart(year), parquetPath(id, year));
    }
  writeFileSync(join(folder, manifestPath), `${JSON.stringify(manifest, null, 2)}\n`);
}

type Located = LinkedReportIndex & { readonly key: string };

/** Stretches of entries; keeps the entry read last, since neighbours in a sorted file mostly share it. */
class LineReader {
  readonly #store: Store;
  #last = '';
  #bytes = Buffer.alloc(0);

  constructor(store: Store) {
    this.#store = store;
  }

  read(key: string, part: string, [offset, length]: readonly [number, number]): Buffer {
    if (this.#last !== key + part) {
      this.#bytes = this.#store.read(key, part) as Buffer<ArrayBuffer>;
      this.#last = key + part;
    }
    return this.#bytes.subarray(offset, offset + length);
  }
}

const chunkLength = 1 << 20;

/** Writes what the readers give one after another, without holding more than a chunk. */
function writeChunks(path: string, readers: readonly (() => Buffer)[]): void {
  const handle = openSync(path, 'w');
  try {
    let waiting: Buffer[] = [];
    let length = 0;
    const flush = (): void => {
      // A disk that fills up may take a part of what it is given.
      for (let rest = Buffer.concat(waiting); rest.length > 0; ) rest = rest.subarray(writeSync(handle, rest));
      waiting = [];
      length = 0;
    };
    for (const read of readers) {
      const bytes = read();
      waiting.push(bytes);
      length += bytes.length;
      if (length > chunkLength) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
}
