import { realpathSync } from 'node:fs';
import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/index.ts';
import { type InputFile, listInputs } from './list-inputs.ts';
import { readCorrections } from './read-corrections.ts';

/** The input folder is absent, unreadable, or holds nothing to read, or its corrections do not parse. */
export class InputError extends Error {}

/** All that a run reads besides the files themselves. */
export interface RunInputs {
  /** The input folder, without links. */
  readonly root: string;
  readonly files: readonly InputFile[];
  /** What was found before any file was read. */
  readonly problems: readonly Problem[];
  readonly corrections: readonly Correction[];
  readonly correctionsText: string;
}

/** @throws InputError when the folder gives nothing to read, or the corrections beside it do not parse. */
export function readInputs(input: string): RunInputs {
  const { files, problems } = inputsOf(input);
  try {
    const { corrections, text } = readCorrections(input);
    return { root: realpathSync(input), files, problems, corrections, correctionsText: text };
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

function inputsOf(input: string): ReturnType<typeof listInputs> {
  let inputs: ReturnType<typeof listInputs>;
  try {
    inputs = listInputs(input);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : `cannot be read (${code})`;
    throw new InputError(`The input folder ${input} ${why}. Set REPORTS_DIR, or --in, to a folder of raw reports.`);
  }
  if (inputs.files.length === 0)
    throw new InputError(`The input folder ${input} is empty: it holds no .txt, .html, .htm or .md file at any depth.`);
  return inputs;
}
