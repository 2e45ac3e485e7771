import { z } from 'zod';
import { opSchema } from './fact.ts';

/** A number with a unit in a report's body that no indicator claimed. Offsets: canonical text, UTF-16, end exclusive. */
export const quantitySchema = z.strictObject({
  report: z.string(),
  /** The words it seems to speak of, empty when none were found. */
  subject: z.string(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  op: opSchema,
  section: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Quantity = z.infer<typeof quantitySchema>;
