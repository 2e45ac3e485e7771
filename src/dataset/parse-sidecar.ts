import { parse } from 'yaml';
import type { Sidecar } from '../pipeline/stages.ts';
import { type Problem, sidecarSchema } from '../schema/index.ts';

/**
 * Reads `NAME.meta.yaml`. A sidecar that cannot be understood is passed over as a whole and named.
 * @param file The sidecar's path, for the problem.
 */
export function parseSidecar(yaml: string, file: string): { sidecar: Sidecar; problem: Problem | null } {
  const wrong = (message: string): { sidecar: Sidecar; problem: Problem } => ({
    sidecar: {},
    problem: {
      file,
      severity: 'error',
      rule: 'bad-sidecar',
      message,
      hint: 'The sidecar was passed over. It may hold place, year, url and retrieved, each on a line of its own.',
      start: null,
      end: null,
    },
  });
  let value: unknown;
  try {
    value = parse(yaml, { schema: 'core', maxAliasCount: 0, uniqueKeys: true, stringKeys: true, customTags: [], logLevel: 'error' });
  } catch (error) {
    return wrong(`Unreadable YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  const parsed = sidecarSchema.safeParse(value);
  if (parsed.success) return { sidecar: parsed.data, problem: null };
  return wrong(parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'sidecar'}: ${message}`).join('; '));
}
