import { z } from 'zod';

/** What a dataset was made from: two with the same `inputs` and `code` are the same byte for byte. */
export const manifestSchema = z.strictObject({
  /** Version of the dataset's layout. */
  version: z.literal(1),
  /** SHA-256 over names and bytes of all input files and sidecars. */
  inputs: z.string(),
  /** SHA-256 over the code that made it. */
  code: z.string(),
  counts: z.strictObject({ files: z.int(), reports: z.int(), facts: z.int(), problems: z.int() }),
});

export type Manifest = z.infer<typeof manifestSchema>;
