import { z } from 'zod';

export const measureSchema = z.enum(['level', 'growth', 'increase', 'share', 'rank']);
export const factKindSchema = z.enum(['actual', 'estimate', 'target']);
export const opSchema = z.enum(['eq', 'approx', 'gte', 'gt', 'lte', 'lt', 'range', 'relative']);
export const forceSchema = z.enum(['ensure', 'strive', 'binding', 'expect']);

const yearSchema = z.int().min(1949).max(2100);

/** A goal or result stated by comparison: 高于全省平均 → above, 全省平均, 高于全省平均. */
export const relativeSchema = z.strictObject({
  relation: z.enum(['above', 'at-least', 'equal', 'below', 'at-most', 'front', 'fulfil']),
  /** What it is compared with, as written: 全省平均, 经济增长, 去年. */
  to: z.string(),
  text: z.string(),
});

/** Where a fact stands in the canonical text; offsets are UTF-16 units of the whole file, end exclusive. */
export const evidenceSchema = z.strictObject({
  section: z.string(),
  /** Anchor hash of the paragraph, without the leading `p.`. */
  paragraph: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** One stated fact. */
export const factSchema = z.strictObject({
  /** `<report>.<actual|target>.<indicator>-<measure>[.<year or scope hash>][.<quote hash>]`. Permanent. */
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  report: z.string(),
  place: z.string(),
  indicator: z.string(),
  measure: measureSchema,
  kind: factKindSchema,
  /** The one year it speaks of; null when `period` is set. */
  year: yearSchema.nullable(),
  /** First and last year, both inclusive, of a sum, average or change over several years. */
  period: z.tuple([yearSchema, yearSchema]).nullable(),
  /** As written after numeral conversion, in `unit`; `[min, max]` for a range; null when only relative. Growth is signed. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  /** The text's own unit: 亿元 万人 % 百分点 微克/立方米; 位 for ranks; empty when only relative. */
  unit: z.string(),
  op: opSchema,
  /** Null for results. */
  force: forceSchema.nullable(),
  relative: relativeSchema.nullable(),
  modifierScope: z.enum(['stated', 'ambiguous']),
  /** Null for the whole place, else the part it speaks of, as written. */
  scope: z.string().nullable(),
  /** Shortest contiguous canonical text that carries it: equals the slice that `evidence` names. */
  quote: z.string().min(1),
  evidence: evidenceSchema,
  /** UTF-16 offsets into the decoded raw text of the leading source that states it. */
  source: z.strictObject({ file: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  /** Source files that state the same fact, the leading one first. */
  witnesses: z.array(z.string()).min(1),
  /** Source files that state it with another value, and that value as written there. */
  conflicts: z.array(z.strictObject({ file: z.string(), quote: z.string() })),
  confidence: z.enum(['high', 'medium', 'low']),
  /**
   * Named reasons for doubt or care: `list-length-mismatch`, `outside-plausible-range`, `contradicted`, `coverage-noted` (不含某县),
   * `amount-or-growth` (居第4位 behind both), `doubtful-reading` (a damaged character's reading is not certain), …
   */
  flags: z.array(z.string()),
});

export type Measure = z.infer<typeof measureSchema>;
export type FactKind = z.infer<typeof factKindSchema>;
export type Op = z.infer<typeof opSchema>;
export type Force = z.infer<typeof forceSchema>;
export type Relative = z.infer<typeof relativeSchema>;
export type Fact = z.infer<typeof factSchema>;
