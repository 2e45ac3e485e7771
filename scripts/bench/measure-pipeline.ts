import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listInputs } from '../../src/dataset/list-inputs.ts';
import { decodeOutcome, encodeOutcome } from '../../src/pipeline/outcome.ts';
import { processFile } from '../../src/pipeline/process-file.ts';
import { cpuPerCall } from './cpu-per-call.ts';

export interface PipelineFigures {
  readonly files: number;
  /** Processor time per report of what any converter must do: opencc-js and remark-parse of the same texts. */
  readonly floorMs: number;
  /** Processor time per report of all stages that concern one file. */
  readonly pipelineMs: number;
  /** Processor time per report of taking a stored outcome from the cache. */
  readonly decodeMs: number;
}

/** Measures the stages of one file over all files of a folder, in this thread, after warming up. */
export function measurePipeline(folder: string): PipelineFigures {
  const files = listInputs(folder).files.map(({ file }) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const outcomes = files.map(({ file, bytes }) => encodeOutcome(processFile(bytes, file, {})));
  const texts = outcomes
    .map(decodeOutcome)
    .flatMap((outcome) => (outcome.kind === 'report' ? { raw: outcome.report.source.text, canonical: outcome.report.canonical.text } : []));
  const convert = Converter({ from: 't', to: 'cn' });
  const parser = unified().use(remarkParse);
  const per = (call: () => void): number => cpuPerCall(call) / files.length;
  return {
    files: files.length,
    floorMs: per(() => {
      for (const { raw, canonical } of texts) {
        convert(raw);
        parser.parse(canonical);
      }
    }),
    pipelineMs: per(() => {
      for (const { file, bytes } of files) processFile(bytes, file, {});
    }),
    decodeMs: per(() => {
      for (const outcome of outcomes) decodeOutcome(outcome);
    }),
  };
}
