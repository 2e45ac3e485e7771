import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { recordFiles } from '../dataset/layout.ts';
import { type LedgerSegment, ledgerSegmentSchema } from '../schema/index.ts';
import { datasetFolder } from './environment.ts';

/** Byte range of one source file's lines in the ledger; the ledger is sorted by file. */
type Range = readonly [start: number, end: number];

const chunkSize = 1 << 20;
const newline = 10;

/** Walks the ledger once and notes where each source's lines lie, so that pages need not hold the whole of it. */
function indexLedger(path: string): Map<string, Range> {
  const ranges = new Map<string, Range>();
  const descriptor = openSync(path, 'r');
  const chunk = Buffer.alloc(chunkSize);
  let rest = Buffer.alloc(0);
  let position = 0;
  let current: string | null = null;
  let since = 0;
  const close = (end: number): void => {
    if (current !== null) ranges.set(current, [since, end]);
  };
  for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
    const buffer = Buffer.concat([rest, chunk.subarray(0, read)]);
    let from = 0;
    for (let end = buffer.indexOf(newline, from); end >= 0; end = buffer.indexOf(newline, from)) {
      // Every line begins with its file's name, as the writer puts keys in the order of the schema.
      const head = buffer.subarray(from, Math.min(end, from + 4096)).toString('utf8');
      const file = /^\{"file":("(?:[^"\\]|\\.)*")/.exec(head)?.[1] ?? '""';
      if (file !== current) {
        close(position);
        current = file;
        since = position;
      }
      position += end - from + 1;
      from = end + 1;
    }
    rest = Buffer.from(buffer.subarray(from));
  }
  close(position);
  closeSync(descriptor);
  return new Map([...ranges].map(([file, range]) => [JSON.parse(file) as string, range]));
}

let index: Map<string, Range> | undefined;

/** What became of every character of one source, in order; empty when the ledger does not know it. */
export function ledgerOf(file: string): LedgerSegment[] {
  const path = join(datasetFolder, recordFiles.ledger.file);
  index ??= indexLedger(path);
  const range = index.get(file);
  if (!range) return [];
  const descriptor = openSync(path, 'r');
  const bytes = Buffer.alloc(range[1] - range[0]);
  readSync(descriptor, bytes, 0, bytes.length, range[0]);
  closeSync(descriptor);
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ledgerSegmentSchema.parse(JSON.parse(line)));
}
