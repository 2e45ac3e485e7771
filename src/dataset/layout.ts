import type { z } from 'zod';
import {
  type Coverage,
  coverageSchema,
  documentSchema,
  type Fact,
  factSchema,
  type LedgerSegment,
  ledgerSegmentSchema,
  type Problem,
  problemSchema,
  promiseSchema,
  type Quantity,
  quantitySchema,
  type Report,
  reportSchema,
  type TargetPromise,
} from '../schema/index.ts';

/** A kind of record: the file that holds it, its schema, and the order of its lines. */
export interface RecordFile<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  readonly key: (record: T) => readonly (string | number)[];
}

/** The JSON Lines files of a dataset. Keys are compared part by part, strings by UTF-16 unit, so that no locale moves a line. */
export const recordFiles: {
  readonly reports: RecordFile<Report>;
  readonly facts: RecordFile<Fact>;
  readonly quantities: RecordFile<Quantity>;
  readonly coverage: RecordFile<Coverage>;
  readonly promises: RecordFile<TargetPromise>;
  readonly ledger: RecordFile<LedgerSegment>;
  readonly problems: RecordFile<Problem>;
} = {
  reports: { file: 'reports.jsonl', schema: reportSchema, key: ({ id }) => [id] },
  facts: { file: 'indicators.jsonl', schema: factSchema, key: ({ id }) => [id] },
  quantities: { file: 'quantities.jsonl', schema: quantitySchema, key: ({ report, start, end }) => [report, start, end] },
  coverage: { file: 'coverage.jsonl', schema: coverageSchema, key: ({ report, indicator, kind }) => [report, indicator, kind] },
  promises: { file: 'promises.jsonl', schema: promiseSchema, key: ({ target }) => [target] },
  ledger: { file: 'ledger.jsonl', schema: ledgerSegmentSchema, key: ({ file, start }) => [file, start] },
  problems: {
    file: 'problems.jsonl',
    schema: problemSchema,
    key: ({ file, start, rule, message }) => [file, start ?? -1, rule, message],
  },
};

/** Schemas published as `schema/<name>.schema.json`. */
export const publishedSchemas = {
  report: reportSchema,
  indicator: factSchema,
  quantity: quantitySchema,
  coverage: coverageSchema,
  promise: promiseSchema,
  ledger: ledgerSegmentSchema,
  problem: problemSchema,
  document: documentSchema,
};

/** Path of a report's canonical Markdown below the dataset folder. */
export const textPath = (report: string): string => `reports/${report}.md`;
/** Path of what a page needs to set a report's text. */
export const documentPath = (report: string): string => `documents/${report}.json`;
/** Path of a source's decoded raw text. */
export const rawPath = (sha256: string): string => `raw/${sha256}.txt`;
/** Path of the stamp that says what the dataset was made from. */
export const manifestPath = 'dataset.json';
/** Path of the facts of one province's reports for one year, as a Hive partition; the province by its place id. */
export const parquetPath = (province: string, year: number): string => `parquet/province=${province}/year=${year}/facts.parquet`;
