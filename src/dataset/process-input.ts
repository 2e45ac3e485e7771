import { ledgerOf, problemsOf, rawOf } from '../pipeline/build-dataset.ts';
import { encodeOutcome, type Outcome } from '../pipeline/outcome.ts';
import { processFile } from '../pipeline/process-file.ts';
import type { Problem } from '../schema/index.ts';
import { hashOf } from './hash.ts';
import { recordFiles } from './layout.ts';
import type { InputFile } from './list-inputs.ts';
import { parseSidecar } from './parse-sidecar.ts';
import { type FileSummary, readInput, storedSummary } from './read-input.ts';
import { recordLines } from './record-lines.ts';
import type { Store } from './store.ts';

/** A summary, and whether it was in the store already. */
export interface Processed extends FileSummary {
  readonly cached: boolean;
}

/** Takes one input file through the stages, or finds its entry in the store. */
export function processInput(root: string, input: InputFile, code: string, store: Store): Processed {
  const content = readInput(root, input);
  if ('error' in content) {
    const message = `The file cannot be read (${content.error}).`;
    return setAside(input.file, 'unreadable-file', message, 'Check that it is there and its permissions.', code, store);
  }
  const { hash, bytes, yaml } = content;
  const known = storedSummary(hash, code, store);
  if (known) return { ...known, cached: true };
  const { sidecar, problem } = yaml === null || input.sidecar === null ? { sidecar: {}, problem: null } : parseSidecar(yaml, input.sidecar);
  return { ...keep(hash, code, processFile(bytes, input.file, sidecar), problem, store), cached: false };
}

/** What stands for a file whose processing was cut off. */
export const unprocessed = (file: string, message: string, code: string, store: Store): Processed =>
  setAside(file, 'unprocessed-file', message, 'It was set aside. Cut it down to the report; if it is one, please report it.', code, store);

function setAside(file: string, rule: string, message: string, hint: string, code: string, store: Store): Processed {
  const problem: Problem = { file, severity: 'error', rule, message, hint, start: null, end: null };
  const hash = hashOf(file, message);
  return { ...keep(hash, code, { kind: 'failed', file, raw: null, problem }, null, store), cached: false };
}

function keep(hash: string, code: string, outcome: Outcome, problem: Problem | null, store: Store): FileSummary {
  const key = hashOf(code, hash);
  const raw = rawOf(outcome)[0];
  const file = outcome.kind === 'failed' ? outcome.file : (raw as { file: string }).file;
  const { place } = outcome.kind === 'report' ? outcome.report : { place: null };
  const summary: FileSummary = {
    file,
    hash,
    key,
    place: place && { id: place.id, province: place.province },
    sha256: raw?.sha256 ?? null,
    problems: [...problemsOf(outcome), ...(problem ? [problem] : [])],
  };
  store.set(key, 'outcome', encodeOutcome(outcome));
  store.set(key, 'ledger', recordLines(recordFiles.ledger, ledgerOf(outcome)));
  if (raw) store.set(key, 'raw', raw.text);
  store.set(key, 'summary', JSON.stringify(summary));
  return summary;
}
