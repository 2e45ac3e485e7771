import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { hashOf } from './hash.ts';
import type { InputFile } from './list-inputs.ts';
import type { Store } from './store.ts';

/** What one input file came to, in short; its outcome, ledger and decoded text are parts of its entry in the store. */
export interface FileSummary {
  readonly file: string;
  /** Names what was read: file, bytes and sidecar. */
  readonly hash: string;
  /** Key of its entry. */
  readonly key: string;
  /** The place whose report it is, null when it is none. */
  readonly place: { readonly id: string; readonly province: string } | null;
  /** Of its bytes; null when they could not be read or decoded. */
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
}

/** A file and its sidecar as they lie in the input folder. */
export interface InputContent {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly yaml: string | null;
}

/** Reads a file and its sidecar; the system's error code when it cannot. */
export function readInput(root: string, { file, sidecar }: InputFile): InputContent | { readonly error: string } {
  try {
    const bytes = readFileSync(join(root, file));
    const yaml = sidecar === null ? null : readFileSync(join(root, sidecar), 'utf8');
    return { hash: hashOf(file, bytes, sidecar ?? '', yaml ?? ''), bytes, yaml };
  } catch (error) {
    return { error: (error as NodeJS.ErrnoException).code ?? 'unknown error' };
  }
}

/** The summary of what was read under this hash, when its entry is whole. */
export function storedSummary(hash: string, code: string, store: Store): FileSummary | null {
  const found = store.get(hashOf(code, hash), 'summary');
  return found ? (JSON.parse(found.toString()) as FileSummary) : null;
}
