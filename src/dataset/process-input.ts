import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeOutcome, type Outcome } from '../pipeline/outcome.ts';
import { processFile } from '../pipeline/process-file.ts';
import type { Problem } from '../schema/index.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './hash.ts';
import type { InputFile } from './list-inputs.ts';
import { parseSidecar } from './parse-sidecar.ts';

/** What one input file came to: the encoded outcome, the sidecar's problem, and the hash of what was read. */
export interface Processed {
  readonly hash: string;
  readonly outcome: string;
  readonly problem: Problem | null;
  readonly cached: boolean;
}

/** Reads one input file and takes it through the stages, or takes the result from the cache. */
export function processInput(root: string, { file, sidecar }: InputFile, code: string, cache: Cache): Processed {
  let bytes: Uint8Array;
  let yaml: string | null;
  try {
    bytes = readFileSync(join(root, file));
    yaml = sidecar === null ? null : readFileSync(join(root, sidecar), 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return failure(file, 'unreadable-file', `The file cannot be read (${code}).`, 'Check that it is there and its permissions.');
  }
  const hash = hashOf(file, bytes, sidecar ?? '', yaml ?? '');
  const { sidecar: known, problem } = yaml === null || sidecar === null ? { sidecar: {}, problem: null } : parseSidecar(yaml, sidecar);
  const key = hashOf(code, hash);
  const hit = cache.get(key);
  if (hit !== null) return { hash, outcome: hit, problem, cached: true };
  const outcome = encodeOutcome(processFile(bytes, file, known));
  cache.set(key, outcome);
  return { hash, outcome, problem, cached: false };
}

/** What stands for a file whose processing was cut off. */
export const unprocessed = (file: string, message: string): Processed =>
  failure(file, 'unprocessed-file', message, 'It was set aside. Cut it down to the report; if it is one, please report it.');

function failure(file: string, rule: string, message: string, hint: string): Processed {
  const problem: Problem = { file, severity: 'error', rule, message, hint, start: null, end: null };
  const outcome: Outcome = { kind: 'failed', file, raw: null, problem };
  return { hash: hashOf(file, message), outcome: encodeOutcome(outcome), problem: null, cached: false };
}
