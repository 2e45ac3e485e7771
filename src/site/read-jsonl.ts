import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Reads a JSON Lines file and checks every record.
 * @throws when the file is missing, or naming file and line when a record does not parse.
 */
export function readJsonl<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  if (!existsSync(file)) throw new Error(`No ${file}: run \`npm run dataset\` first, or point DATASET_DIR at a dataset.`);
  const records: z.infer<Schema>[] = [];
  let lineNumber = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    lineNumber += 1;
    if (line === '') continue;
    const result = schema.safeParse(JSON.parse(line));
    if (!result.success) {
      const issue = result.error.issues[0];
      throw new Error(`${file}:${lineNumber}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not match its schema'}`);
    }
    records.push(result.data);
  }
  return records;
}
