import { z } from 'zod';

/** What one report says of one headline indicator. */
export const coverageSchema = z.strictObject({
  report: z.string(),
  indicator: z.string(),
  kind: z.enum(['actual', 'target']),
  status: z.enum(['stated', 'relative', 'not-stated', 'section-missing', 'uncertain']),
});

export type Coverage = z.infer<typeof coverageSchema>;
