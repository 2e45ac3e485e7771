import { type RecordFile, recordFiles } from '../../src/dataset/layout.ts';
import { recordLines } from '../../src/dataset/record-lines.ts';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import { decodeOutcome, encodeOutcome, rawTextOf } from '../../src/pipeline/outcome.ts';
import { processFile } from '../../src/pipeline/process-file.ts';
import { documentSchema } from '../../src/schema/index.ts';
import { ledgerFaults } from '../dataset/ledger-faults.ts';

/** Milliseconds of processor time after which a file counts as hung. */
const hung = 20_000;

/** The laws that a file of any bytes breaks: it comes to something, in time, the same each time, whole, and by the schemas. */
export function brokenLaws(bytes: Uint8Array, file = 'a.txt'): string[] {
  const before = process.cpuUsage();
  const outcome = processFile(bytes, file, {});
  const { user } = process.cpuUsage(before);
  const faults: string[] = [];
  if (user / 1000 > hung) faults.push(`took ${user / 1000} ms`);
  if (outcome.kind === 'failed') return [...faults, `crash: ${outcome.problem.message} ${outcome.problem.hint}`];
  const encoded = encodeOutcome(outcome);
  // The repair of damage takes seconds: once is enough for it.
  if (user < 1_000_000 && encodeOutcome(processFile(bytes, file, {})) !== encoded) faults.push('another result the second time');
  const dataset = buildDataset([decodeOutcome(encoded, rawTextOf(outcome))]);
  const [raw = ''] = dataset.raws.values();
  faults.push(...ledgerFaults(dataset.ledger, raw).map((fault) => `ledger: ${fault}`));
  for (const [name, records] of Object.entries(recordFiles))
    try {
      recordLines(records as RecordFile<unknown>, dataset[name as keyof typeof recordFiles]);
    } catch (error) {
      faults.push(`schema of ${name}: ${(error as Error).message.slice(0, 300)}`);
    }
  for (const document of dataset.documents) {
    const parsed = documentSchema.safeParse(document);
    if (!parsed.success) faults.push(`schema of documents: ${parsed.error.message.slice(0, 300)}`);
  }
  for (const [id, text] of dataset.texts) if (/</.test(text)) faults.push(`markup in the text of ${id}`);
  for (const { id, report, quote, evidence } of dataset.facts)
    if (dataset.texts.get(report)?.slice(evidence.start, evidence.end) !== quote) faults.push(`${id} does not stand where it says`);
  return faults;
}
