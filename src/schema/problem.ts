import { z } from 'zod';

/** Something a reader or keeper of the corpus should know. Offsets: decoded raw text, UTF-16; null when it concerns the whole file. */
export const problemSchema = z.strictObject({
  file: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  /** Permanent name of the rule that found it: `not-a-report`, `unknown-place`, … */
  rule: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What was found and what was expected, in plain English with the offending text. */
  message: z.string().min(1),
  /** What to do about it. */
  hint: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});

export type Problem = z.infer<typeof problemSchema>;
