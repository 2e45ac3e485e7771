import { z } from 'zod';

export const ledgerActionSchema = z.enum(['kept', 'dropped', 'repaired', 'converted']);

/**
 * What became of one stretch of a source's decoded text. The segments of a file, in order, cover it from 0 to its
 * length (UTF-16 units) with no gap and no overlap.
 */
export const ledgerSegmentSchema = z.strictObject({
  file: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  action: ledgerActionSchema,
  /** Name of the rule that acted; `text` for kept text. */
  rule: z.string().min(1),
  /** The text that stands in its place: itself when kept, empty when dropped. */
  after: z.string(),
});

export type LedgerAction = z.infer<typeof ledgerActionSchema>;
export type LedgerSegment = z.infer<typeof ledgerSegmentSchema>;
