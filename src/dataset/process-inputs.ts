import { hashOf } from './hash.ts';
import { type FileSummary, readInput, storedSummary } from './read-input.ts';
import type { RunInputs } from './read-inputs.ts';
import type { Store } from './store.ts';
import type { Workers } from './workers.ts';

/** What all files of a run came to, in their order. */
export interface ProcessedInputs {
  readonly files: readonly FileSummary[];
  /** Names everything that was read. */
  readonly inputs: string;
  /** Files whose entry was in the store already. */
  readonly cached: number;
}

/** Finds every file's entry in the store, or has it made. */
export async function processInputs(
  inputs: RunInputs,
  code: string,
  store: Store,
  workers: Workers,
  onProgress?: (done: number, total: number, file: string) => void,
): Promise<ProcessedInputs> {
  const { root, files, problems, correctionsText } = inputs;
  let done = 0;
  const step = (file: string): void => onProgress?.(done++, files.length, file);
  step('');
  let cached = 0;
  const summaries = await workers.each(files, async (input): Promise<FileSummary> => {
    const content = readInput(root, input);
    const known = 'error' in content ? null : storedSummary(content.hash, code, store);
    if (known) cached += 1;
    const summary = known ?? (await workers.file(input));
    step(input.file);
    return summary;
  });
  return { files: summaries, inputs: inputsHash(correctionsText, problems, summaries), cached };
}

/** Names what a dataset is made from: corrections, what could not be read, and every file. */
export const inputsHash = (correctionsText: string, problems: readonly unknown[], files: readonly { readonly hash: string }[]): string =>
  hashOf(correctionsText, JSON.stringify(problems), ...files.map(({ hash }) => hash));
