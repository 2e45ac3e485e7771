import { closeSync, openSync, writevSync } from 'node:fs';
import { Store } from './store.ts';

/** A stretch of an entry's part, in bytes; without a range the whole part. */
export interface Piece {
  readonly key: string;
  readonly part: string;
  readonly range?: readonly [offset: number, length: number];
}

/** A file to be put together from pieces of a store's entries. */
export interface JoinTask {
  readonly target: string;
  readonly pieces: readonly Piece[];
  readonly folders: readonly [string, ...string[]];
}

const chunkLength = 1 << 20;

/** Writes the pieces one behind the other, holding a megabyte or so of them at a time. @throws Error when the disk refuses. */
export function joinPieces({ target, pieces, folders: [folder, ...others] }: JoinTask): void {
  const store = new Store(folder, others);
  const handle = openSync(target, 'w');
  try {
    let waiting: Buffer[] = [];
    let length = 0;
    // Neighbours in a sorted file mostly lie in one part.
    let last = { key: '', part: '', bytes: Buffer.alloc(0) as Buffer };
    for (const { key, part, range } of pieces) {
      if (last.key !== key || last.part !== part) last = { key, part, bytes: store.read(key, part) };
      const bytes = range ? last.bytes.subarray(range[0], range[0] + range[1]) : last.bytes;
      waiting.push(bytes);
      length += bytes.length;
      if (length < chunkLength && waiting.length < 500) continue;
      writeAll(handle, waiting, length);
      waiting = [];
      length = 0;
    }
    writeAll(handle, waiting, length);
  } finally {
    closeSync(handle);
  }
}

function writeAll(handle: number, buffers: readonly Buffer[], length: number): void {
  if (length === 0) return;
  let written = writevSync(handle, buffers);
  if (written === length) return;
  // A disk that fills up takes a part of what it is given, and says so at the next call.
  for (let rest = Buffer.concat(buffers).subarray(written); rest.length > 0; rest = rest.subarray(written))
    written = writevSync(handle, [rest]);
}
