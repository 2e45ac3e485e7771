import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Coverage,
  documentSchema,
  type Fact,
  type LedgerSegment,
  type Problem,
  type Quantity,
  type Report,
  type ReportDocument,
  type TargetPromise,
} from '../schema/index.ts';
import { documentPath, manifestPath, type RecordFile, rawPath, recordFiles, textPath } from './layout.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { readLines } from './read-lines.ts';
import { StringSharer } from './share-strings.ts';
import { recoverFolder } from './swap-folder.ts';

/**
 * A dataset on disk. Every record is checked against its schema when it is read; lists are read at first use and kept,
 * texts and quantities are read at each call.
 */
export class DatasetReader {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly #lists = new Map<string, readonly unknown[]>();
  readonly #strings = new StringSharer();

  /**
   * @param folder DATASET_DIR.
   * @throws Error when there is no dataset in it.
   */
  constructor(folder: string) {
    recoverFolder(folder);
    if (!existsSync(join(folder, manifestPath)))
      throw new Error(`No dataset in ${folder}: make one with \`npm run dataset\`, or set DATASET_DIR to where it is.`);
    this.folder = folder;
    this.manifest = manifestSchema.parse(JSON.parse(this.#read(manifestPath)));
  }

  get reports(): readonly Report[] {
    return this.#list(recordFiles.reports);
  }
  get facts(): readonly Fact[] {
    return this.#list(recordFiles.facts);
  }
  /** In order of report, one by one: there are too many to hold at once. */
  *quantities(): Generator<Quantity> {
    const { file, schema } = recordFiles.quantities;
    let line = 0;
    for (const text of readLines(join(this.folder, file))) yield recordOf(file, ++line, text, schema);
  }
  get coverage(): readonly Coverage[] {
    return this.#list(recordFiles.coverage);
  }
  get promises(): readonly TargetPromise[] {
    return this.#list(recordFiles.promises);
  }
  get ledger(): readonly LedgerSegment[] {
    return this.#list(recordFiles.ledger);
  }
  get problems(): readonly Problem[] {
    return this.#list(recordFiles.problems);
  }

  /** Blocks, notes, repairs and conflicts of a report. */
  document(report: string): ReportDocument {
    return documentSchema.parse(JSON.parse(this.#read(documentPath(report))));
  }
  /** Canonical Markdown of a report. */
  text(report: string): string {
    return this.#read(textPath(report));
  }
  /** Decoded raw text of a source, by the hash of its bytes. */
  raw(sha256: string): string {
    return this.#read(rawPath(sha256));
  }

  #read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  #list<T extends object>({ file, schema }: RecordFile<T>): readonly T[] {
    const known = this.#lists.get(file);
    if (known) return known as readonly T[];
    const list: T[] = [];
    for (const line of readLines(join(this.folder, file))) list.push(this.#strings.share(recordOf(file, list.length + 1, line, schema)));
    this.#lists.set(file, list);
    return list;
  }
}

function recordOf<T>(file: string, line: number, text: string, schema: RecordFile<T>['schema']): T {
  const record = schema.safeParse(JSON.parse(text));
  if (record.success) return record.data;
  throw new Error(`${file}:${line} breaks its schema: ${record.error.message}`);
}
