import { compareKeys } from './compare-keys.ts';
import type { RecordFile } from './layout.ts';

/**
 * Records as JSON Lines, sorted by their key, each checked against its schema; the last line ends with a line feed too.
 * @throws ZodError when a record breaks its schema.
 */
export function recordLines<T>({ schema, key }: RecordFile<T>, records: readonly T[]): string {
  return records
    .map((record) => ({ record, key: key(record) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ record }) => `${JSON.stringify(schema.parse(record))}\n`)
    .join('');
}
