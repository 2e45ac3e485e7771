import { z } from 'zod';
import { factSchema } from './fact.ts';

const because = {
  /** Why the pipeline's reading is wrong, for whoever reads the page. */
  reason: z.string().min(1),
  /** Where the right value can be checked: an address or a citation. */
  source: z.string().min(1),
};
const fact = factSchema.shape;

/** A correction made by a person to one field of one fact or report. What an id is built from cannot be corrected here. */
export const correctionSchema = z.union([
  z.strictObject({ id: z.string(), field: z.literal('value'), value: fact.value, ...because }),
  z.strictObject({ id: z.string(), field: z.literal('unit'), value: fact.unit, ...because }),
  z.strictObject({ id: z.string(), field: z.literal('op'), value: fact.op, ...because }),
  z.strictObject({ id: z.string(), field: z.literal('force'), value: fact.force, ...because }),
  z.strictObject({ id: z.string(), field: z.literal('modifierScope'), value: fact.modifierScope, ...because }),
  /** The sentence states no such fact: it is taken out, and its number becomes a plain quantity. */
  z.strictObject({ id: z.string(), field: z.literal('withdrawn'), value: z.literal(true), ...because }),
  z.strictObject({ id: z.string(), field: z.enum(['title', 'meeting', 'speaker']), value: z.string(), ...because }),
  z.strictObject({ id: z.string(), field: z.literal('date'), value: z.iso.date(), ...because }),
]);

export const correctionsSchema = z.array(correctionSchema);

export type Correction = z.infer<typeof correctionSchema>;
