import { z } from 'zod';

/** A hand-labelled fact. One with a note is ambiguous: finding it counts neither way. */
export const goldFactSchema = z.object({
  indicator: z.string(),
  measure: z.string(),
  kind: z.string(),
  year: z.int(),
  value: z.union([z.number(), z.array(z.number())]),
  unit: z.string(),
  op: z.string(),
  quote: z.string(),
  note: z.string().optional(),
});

/** First line of a label file. */
export const goldHeadSchema = z.object({ report: z.string(), report_year: z.int().optional(), place: z.string().optional() });

export type GoldFact = z.infer<typeof goldFactSchema>;

/** The labels of one raw file. */
export interface GoldFile {
  readonly id: string;
  /** Base name of the raw file. */
  readonly file: string;
  readonly year: number | undefined;
  readonly facts: readonly GoldFact[];
}

/** A folder of labels; only indicators of its catalogue are judged. */
export interface Gold {
  readonly indicators: ReadonlySet<string>;
  readonly files: readonly GoldFile[];
}
