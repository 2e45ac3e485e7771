import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Permalinks, permalinksSchema } from '../pipeline/link/check-permalinks.ts';

/** The list of published ids lies beside the folder of raw reports: content/permalinks.json for content/reports. */
export const permalinksFile = (input: string): string => join(dirname(input), 'permalinks.json');

/**
 * @param input Folder of raw reports.
 * @returns The ids published from it; none when there is no list.
 * @throws ZodError when the list does not parse.
 */
export function readPermalinks(input: string): Permalinks {
  const file = permalinksFile(input);
  return existsSync(file) ? permalinksSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { ids: [], retired: {} };
}
