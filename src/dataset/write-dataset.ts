import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../pipeline/build-dataset.ts';
import { documentSchema } from '../schema/index.ts';
import { compareKeys } from './compare-keys.ts';
import { documentPath, manifestPath, type RecordFile, rawPath, recordFiles, textPath } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { stageFolder, swapFolder } from './swap-folder.ts';

/**
 * Writes a dataset and moves it into place when it is whole; every record passes its schema on the way.
 * The bytes depend on the dataset alone.
 * @throws ZodError when a record breaks its schema, Error when the disk refuses: nothing is replaced then.
 */
export function writeDataset(dataset: Dataset, folder: string, manifest: Manifest): void {
  try {
    writeStaged(dataset, folder, manifest);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    const hint = 'Check that there is space and that you may write there, or choose another folder.';
    throw new Error(`The dataset could not be written to ${folder} (${code}); the last one is as it was. ${hint}`, { cause: error });
  }
}

function writeStaged(dataset: Dataset, folder: string, manifest: Manifest): void {
  const staged = stageFolder(folder);
  try {
    writeRecords(staged, recordFiles.reports, dataset.reports);
    writeRecords(staged, recordFiles.facts, dataset.facts);
    writeRecords(staged, recordFiles.quantities, dataset.quantities);
    writeRecords(staged, recordFiles.coverage, dataset.coverage);
    writeRecords(staged, recordFiles.promises, dataset.promises);
    writeRecords(staged, recordFiles.ledger, dataset.ledger);
    writeRecords(staged, recordFiles.problems, dataset.problems);
    for (const document of dataset.documents)
      writeText(staged, documentPath(document.report), `${JSON.stringify(documentSchema.parse(document))}\n`);
    for (const [report, text] of dataset.texts) writeText(staged, textPath(report), text);
    for (const [sha256, text] of dataset.raws) writeText(staged, rawPath(sha256), text);
    writeText(staged, manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
    swapFolder(staged, folder);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

function writeText(root: string, path: string, text: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const chunkLength = 1 << 20;

function writeRecords<T>(root: string, { file, schema, key }: RecordFile<T>, records: readonly T[]): void {
  const sorted = records.map((record) => ({ record, key: key(record) })).sort((a, b) => compareKeys(a.key, b.key));
  const handle = openSync(join(root, file), 'w');
  try {
    let chunk = '';
    for (const { record } of sorted) {
      chunk += `${JSON.stringify(schema.parse(record))}\n`;
      if (chunk.length > chunkLength) {
        writeFileSync(handle, chunk);
        chunk = '';
      }
    }
    writeFileSync(handle, chunk);
  } finally {
    closeSync(handle);
  }
}
