import { clean } from './clean/index.ts';
import { convert } from './convert/index.ts';
import { extract } from './extract/index.ts';
import type { Outcome } from './outcome.ts';
import { read } from './read/index.ts';
import { repair } from './repair/index.ts';
import type { RawSource, Sidecar } from './stages.ts';
import { structure } from './structure/index.ts';

/** The stages that concern one file alone, in order. An error of ours in any of them becomes the file's problem, never the run's. */
export function processFile(bytes: Uint8Array, file: string, sidecar: Sidecar): Outcome {
  let raw: RawSource | null = null;
  let stage = 'read';
  try {
    raw = read(bytes, file);
    stage = 'repair';
    const repaired = repair(raw);
    stage = 'clean';
    const cleaned = clean(repaired);
    stage = 'convert';
    const converted = convert(cleaned);
    stage = 'structure';
    const report = structure(converted, sidecar);
    if ('reason' in report) return { kind: 'not-a-report', notAReport: report };
    stage = 'extract';
    return { kind: 'report', report, extraction: extract(report) };
  } catch (error) {
    return failed(file, raw, stage, error);
  }
}

function failed(file: string, raw: RawSource | null, stage: string, error: unknown): Outcome {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const where = /src\/[^\s)]+/.exec(stack)?.[0];
  return {
    kind: 'failed',
    file,
    raw,
    problem: {
      file,
      severity: 'error',
      rule: 'internal-error',
      message: `The stage ${stage} failed: ${message}`,
      hint: `This is a mistake of ours${where ? `, at ${where}` : ''}: please report it with the file. The other files are not affected.`,
      start: null,
      end: null,
    },
  };
}
