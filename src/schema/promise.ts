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

/** Why a target and its outcome cannot be compared; for `outcome-not-stated`, what the next report states instead. */
export const promiseReasonSchema = z.enum([
  /** The target speaks of several years, or of none. */
  'several-years',
  /** A comparison whose yardstick no report of the dataset states. */
  'yardstick-missing',
  /** A comparison of a kind that has no one number: 位居全省前列, 完成省定任务, 高于全国、全省平均. */
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
  /** Growth in comparable coverage cannot be derived from the levels published. */
  'comparable-coverage',
  /** Only estimates or approximate figures to derive from, or so few digits that they leave the verdict open. */
  'derived-too-rough',
  /** Two levels tell the net increase; the target speaks of 新增, which is more. */
  'net-against-gross',
  /** One growth is reckoned 同口径 or at constant prices, the other as published. */
  'basis-differs',
  /** A target's number is so far from the stock there is that it must mean an addition, or another thing. */
  'counts-another-thing',
  /** 突破100亿元 and an outcome written 100亿元: the digits do not tell. */
  'too-close',
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
  /** The next report states it for a part of the place alone, or for another part. */
  'other-scope',
  /** The next report states it over several years alone. */
  'over-several-years',
  /** The next report states its rank alone. */
  'rank-only',
  /** The next report states the parts that make it up: 城镇、农村 for all residents. */
  'by-parts',
]);

export const promiseNoteSchema = z.enum([
  /** The place bore another name in the target's report. */
  'place-renamed',
  /** 左右 or 以上 of the target may cover one or all items of a list. */
  'ambiguous-modifier',
  /** The outcome is an estimate (预计). */
  'provisional',
  /** The next report estimates; the final figure of the report after it is taken. */
  'final-figure',
  /** Target or outcome bears a remark on what it leaves out or takes in: （不含雄安三县）. */
  'coverage-noted',
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

/** What a relative target comes to in numbers, by a fact of the dataset; the target itself stays relative. */
export const resolvedSchema = z.strictObject({
  op: z.enum(['gt', 'gte', 'approx', 'lt', 'lte']),
  value: z.number(),
  unit: z.string(),
  /** Id of the fact it is taken from. */
  from: z.string(),
  /** `result`: the figure that decides; `target`: what was planned for it, before the year has passed. */
  by: z.enum(['result', 'target']),
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
  /** Null for targets in numbers, and where the dataset holds no figure to measure by. */
  resolved: resolvedSchema.nullable(),
  /** What the next report states nearby when it states nothing of the same indicator, measure and scope: fact ids. */
  near: z.array(z.string()),
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
export type Resolved = z.infer<typeof resolvedSchema>;
/** Named so because `Promise` is taken. */
export type TargetPromise = z.infer<typeof promiseSchema>;
