import { z } from 'zod';

export const verdictSchema = z.enum([
  'met',
  'exceeded',
  'narrowly-missed',
  'missed',
  'cannot-compare',
  'outcome-not-stated',
  'no-next-report',
  'section-missing',
]);

/** Why a target and its outcome cannot be compared. */
export const promiseReasonSchema = z.enum([
  /** The target speaks of several years, or of none. */
  'several-years',
  /** A comparison whose yardstick no report of the dataset states. */
  'yardstick-missing',
  /** A comparison of a kind that has no number: 位居全省前列, 完成省定任务. */
  'no-yardstick',
  /** The outcome is stated by comparison alone. */
  'outcome-relative',
  /** The outcome is a bound (突破100亿元) on the wrong side of the target. */
  'outcome-is-a-bound',
  /** Units of different kinds. */
  'unit-mismatch',
  /** Another measure is stated, and there is no level of the year before to derive from. */
  'other-measure',
  /** Growth at constant prices cannot be derived from levels at current prices. */
  'real-against-nominal',
  /** The levels of the two years grow so far from what was promised that they must count different things. */
  'levels-not-comparable',
  /** The report sets several targets of this name: one of them speaks of a part. */
  'disputed-target',
  /** Target or outcome was read with low confidence. */
  'uncertain-reading',
  /** The next report states several values that lead to different verdicts. */
  'disputed-outcome',
  /** Neither more nor less is better, and the wording sets no bound. */
  'no-direction',
  /** The place ended before it could report. */
  'place-ended',
]);

export const promiseNoteSchema = z.enum([
  /** The place bore another name in the target's report. */
  'place-renamed',
  /** 左右 or 以上 of the target may cover one or all items of a list. */
  'ambiguous-modifier',
  /** The outcome is an estimate (预计). */
  'provisional',
]);

/** A figure computed because the report states another measure. */
export const derivedSchema = z.strictObject({
  how: z.enum(['growth-from-levels', 'level-from-growth', 'level-from-increase', 'increase-from-levels']),
  /** In the target's unit. */
  value: z.number(),
  unit: z.string(),
  /** Ids of the facts it was computed from. */
  from: z.array(z.string()).min(1),
});

/** One target followed to what the next report of the same place says of it. */
export const promiseSchema = z.strictObject({
  /** The target's fact id. */
  target: z.string(),
  /** The result of the year before, as the target's own report states it: same indicator, measure and scope. */
  baseline: z.string().nullable(),
  /** What the next report states, same indicator, measure and scope; for a derived figure, the fact it rests on. */
  outcome: z.string().nullable(),
  /** The fact that a relative target is measured by: the province's result, the place's own growth. */
  yardstick: z.string().nullable(),
  verdict: verdictSchema,
  /** Outcome less the target (its nearer bound, zero within; for a relative target the yardstick), in `marginUnit`; null when there is nothing to compare. */
  margin: z.number().nullable(),
  /** `百分点` between percentages, `%` of the target between levels. */
  marginUnit: z.enum(['百分点', '%']).nullable(),
  derived: derivedSchema.nullable(),
  reason: promiseReasonSchema.nullable(),
  notes: z.array(promiseNoteSchema),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type PromiseReason = z.infer<typeof promiseReasonSchema>;
export type PromiseNote = z.infer<typeof promiseNoteSchema>;
export type Derived = z.infer<typeof derivedSchema>;
/** Named so because `Promise` is taken. */
export type TargetPromise = z.infer<typeof promiseSchema>;
