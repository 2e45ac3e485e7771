import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { listInputs } from '../src/dataset/list-inputs.ts';
import { parseSidecar } from '../src/dataset/parse-sidecar.ts';
import { readInput } from '../src/dataset/read-input.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { processFile } from '../src/pipeline/process-file.ts';
import { exitCodes, readArguments, refuse } from './arguments.ts';
import { problemLines } from './dataset-summary.ts';
import { explainFact } from './inspect/explain-fact.ts';
import { explainLedger } from './inspect/explain-ledger.ts';
import { explainReport } from './inspect/explain-report.ts';
import { heading } from './inspect/heading.ts';

const usage = `npm run inspect -- FILE [--fact ID]

Explains one raw file: what was dropped and repaired and why, metadata, sections, facts with their sentences, and the
quantities no indicator claims.

  --fact ID   one fact alone, step by step: its id or the end of it (gdp-growth, target.gdp-growth)`;

const { values, positionals } = readArguments(usage, { fact: { type: 'string' } }, true);
const [path, ...others] = positionals;
if (!path || others.length > 0) refuse('Expected one FILE.', usage);
if (!existsSync(path) || !statSync(path).isFile()) refuse(`There is no file ${path}.`, usage);

const root = dirname(path);
const input = listInputs(root).files.find(({ file }) => file === basename(path)) ?? { file: basename(path), sidecar: null };
const content = readInput(root, input);
if ('error' in content) refuse(`${path} cannot be read (${content.error}).`);
const { bytes, yaml } = content;
const { sidecar, problem } = yaml === null || input.sidecar === null ? { sidecar: {}, problem: null } : parseSidecar(yaml, input.sidecar);
const outcome = processFile(bytes, input.file, sidecar);
const dataset = buildDataset([outcome], problem ? [problem] : []);

if (values.fact !== undefined) {
  if (outcome.kind !== 'report') refuse(`${path} is no report.`);
  const explained = explainFact(values.fact, outcome, dataset);
  if (explained === null) refuse(`No fact ${values.fact}; there are\n  ${dataset.facts.map(({ id }) => id).join('\n  ')}`);
  console.log(explained);
} else {
  const cleaned = outcome.kind === 'report' ? outcome.report.source : outcome.kind === 'not-a-report' ? outcome.notAReport.source : null;
  const source = outcome.kind === 'failed' ? outcome.raw : cleaned;
  console.log(`${heading('Source')}\nfile     ${input.file}${input.sidecar ? ` with ${input.sidecar}` : ''}`);
  if (source) {
    console.log(`charset  ${source.charset} (${source.evidence})\nsha256   ${source.sha256}`);
    if (cleaned) {
      console.log(`profile  ${cleaned.profile}`);
      for (const [name, value] of Object.entries(cleaned.page)) if (value !== null) console.log(`${name.padEnd(8)} ${value}`);
    }
    console.log(`\n${explainLedger(dataset.ledger, source.text)}`);
  }
  if (outcome.kind === 'report') console.log(`\n${explainReport(outcome, dataset)}`);
  if (outcome.kind === 'not-a-report') console.log(`\n${heading('No report')}\n${outcome.notAReport.reason}`);
  if (dataset.problems.length > 0) console.log(`\n${heading('Problems')}\n${problemLines(dataset.problems).join('\n')}`);
  if (outcome.kind === 'failed') process.exitCode = exitCodes.failed;
}
