import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listInputs } from '../../src/dataset/list-inputs.ts';
import { decodeOutcome, encodeOutcome } from '../../src/pipeline/outcome.ts';
import { processFile } from '../../src/pipeline/process-file.ts';
import { cpuPerCall } from './cpu-per-call.ts';

/** Milliseconds of processor time one file takes. */
export interface FileFigures {
  readonly file: string;
  /** What any converter must do with the same text: opencc-js of the raw, remark-parse of the canonical one. */
  readonly floorMs: number;
  /** All stages that concern one file. */
  readonly stagesMs: number;
  /** Taking a stored outcome from the cache. */
  readonly decodeMs: number;
}

/** Measures the stages of one file for each file of a folder, in this thread, after warming up on all of them. */
export function measurePipeline(folder: string): readonly FileFigures[] {
  const convert = Converter({ from: 't', to: 'cn' });
  const parser = unified().use(remarkParse);
  const inputs = listInputs(folder).files.map(({ file }) => {
    const bytes = readFileSync(join(folder, file));
    const outcome = processFile(bytes, file, {});
    return { file, bytes, outcome, encoded: encodeOutcome(outcome) };
  });
  return inputs.flatMap(({ file, bytes, outcome, encoded }) => {
    if (outcome.kind !== 'report') return [];
    const { source, canonical } = outcome.report;
    return {
      file,
      floorMs: cpuPerCall(() => {
        convert(source.text);
        parser.parse(canonical.text);
      }),
      stagesMs: cpuPerCall(() => processFile(bytes, file, {})),
      decodeMs: cpuPerCall(() => decodeOutcome(encoded, source.text)),
    };
  });
}
