import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Correction, correctionsSchema } from '../schema/correction.ts';

/** Human corrections lie beside the folder of raw reports: content/corrections.yaml for content/reports. */
export const correctionsFile = (input: string): string => join(dirname(input), 'corrections.yaml');

/**
 * @param input Folder of raw reports.
 * @returns The corrections and the text they were read from; none when there is no file.
 * @throws Error that names every entry that does not parse.
 */
export function readCorrections(input: string): { readonly corrections: readonly Correction[]; readonly text: string } {
  const file = correctionsFile(input);
  if (!existsSync(file)) return { corrections: [], text: '' };
  const text = readFileSync(file, 'utf8');
  let value: unknown;
  try {
    value = parse(text, { schema: 'core', maxAliasCount: 0, uniqueKeys: true, stringKeys: true }) ?? [];
  } catch (error) {
    throw new Error(`${file} is unreadable YAML: ${(error as Error).message}`);
  }
  const parsed = correctionsSchema.safeParse(value);
  if (parsed.success) return { corrections: parsed.data, text };
  const faults = parsed.error.issues.map(
    ({ path, message }) => `  entry ${Number(path[0] ?? 0) + 1} ${path.slice(1).join('.')}: ${message}`,
  );
  throw new Error(`${file} has entries that are no corrections:\n${faults.join('\n')}`);
}
