import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
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

/** Bytes held at a time. */
const chunkLength = 1 << 20;

/** Writes the pieces one behind the other; of each part only the stretches asked for are read. @throws Error when the disk refuses. */
export function joinPieces({ target, pieces, folders: [folder, ...others] }: JoinTask): void {
  const store = new Store(folder, others);
  const chunk = Buffer.allocUnsafe(chunkLength);
  let filled = 0;
  const output = openSync(target, 'w');
  const flush = (): void => {
    // A disk that fills up takes a part of what it is given, and says so at the next call.
    for (let written = 0; written < filled; ) written += writeSync(output, chunk, written, filled - written);
    filled = 0;
  };
  // Neighbours in a sorted file mostly lie in one part.
  let open = '';
  let handle = -1;
  try {
    for (const { key, part, range } of pieces) {
      if (open !== `${key}.${part}`) {
        if (handle >= 0) closeSync(handle);
        handle = -1;
        handle = openSync(store.pathOf(key, part), 'r');
        open = `${key}.${part}`;
      }
      let [at, left] = range ?? [0, fstatSync(handle).size];
      while (left > 0) {
        const read = readSync(handle, chunk, filled, Math.min(left, chunkLength - filled), at);
        if (read === 0) throw new Error(`Unexpected end of ${part} of ${key}: run the command again`);
        filled += read;
        at += read;
        left -= read;
        if (filled === chunkLength) flush();
      }
    }
    flush();
  } finally {
    if (handle >= 0) closeSync(handle);
    closeSync(output);
  }
}
