import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Intermediate results on disk, each under a key that names all that decides it, so that none goes stale. An entry has
 * one or more parts, written in turn: the last one written says that the entry is whole.
 */
export class Store {
  readonly folder: string;
  /** Folders of other stores in which entries are looked for as well. */
  readonly #others: readonly string[];

  constructor(folder: string, others: readonly string[] = []) {
    this.folder = folder;
    this.#others = others;
  }

  /** This store's folder, then the others'. */
  get folders(): readonly [string, ...string[]] {
    return [this.folder, ...this.#others];
  }

  /** Where a part of an entry lies, or null. */
  find(key: string, part: string): string | null {
    return this.folders.map((folder) => pathIn(folder, key, part)).find(existsSync) ?? null;
  }

  /** A part of an entry, or null. */
  get(key: string, part: string): Buffer | null {
    for (const folder of this.folders)
      try {
        const path = pathIn(folder, key, part);
        // A read that fails costs ten times the question.
        if (existsSync(path)) return readFileSync(path);
      } catch {
        // Not there, or not readable: made again.
      }
    return null;
  }

  /** Where a part lies that must be there. @throws Error when it is not. */
  pathOf(key: string, part: string): string {
    const path = this.find(key, part);
    if (!path) throw new Error(`Unexpected loss of ${part} of ${key} in ${this.folder}: run the command again`);
    return path;
  }

  /** A part that must be there. @throws Error when it is not. */
  read(key: string, part: string): Buffer {
    return readFileSync(this.pathOf(key, part));
  }

  /** Writes a part, whole or not at all. @throws Error when the disk refuses. */
  set(key: string, part: string, value: string | Uint8Array): void {
    const path = pathIn(this.folder, key, part);
    const temporary = `${path}.${process.pid}-${threadId}`;
    const bytes = typeof value === 'string' ? bytesOf(value) : value;
    // Read-only: a dataset may share the file.
    const write = (): void => writeFileSync(temporary, bytes, { mode: 0o444 });
    try {
      write();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(dirname(path), { recursive: true });
      write();
    }
    renameSync(temporary, path);
  }

  /** Puts a part at `target` without copying its bytes where the file system can. */
  place(key: string, part: string, target: string): void {
    const path = this.pathOf(key, part);
    try {
      linkSync(path, target);
    } catch {
      copyFileSync(path, target);
    }
  }
}

let room = Buffer.allocUnsafe(1 << 20);

/** A text in UTF-8, until the next one: to make a buffer of its own for each, Node.js would first measure the text. */
function bytesOf(text: string): Uint8Array {
  const most = text.length * 3;
  if (room.length < most) room = Buffer.allocUnsafe(most);
  return room.subarray(0, room.write(text));
}

const pathIn = (folder: string, key: string, part: string): string => join(folder, key.slice(0, 2), `${key}.${part}`);
