/** What one kind of figure allows; in 百分点 for percentages, in % of the target for levels. */
export interface Tolerance {
  /** How far short of 左右 an outcome still keeps the promise. */
  readonly around: number;
  /** How far short of the promise (and of `around`) an outcome missed it narrowly. */
  readonly narrow: number;
  /** From how far beyond the promise it was exceeded rather than met. */
  readonly beyond: number;
  readonly unit: '百分点' | '%';
}

/**
 * Published tolerances, a convention of ours. 左右 is the soft wording of a target (余泳泽、刘大勇、龚宇 2019, 《过犹不及　事缓则圆》,
 * 管理世界 35(7), part soft from hard targets by their words, without a number), and governments count a small shortfall as
 * kept: the State Council's report of 2016 calls the tasks of 2015 fulfilled with 6.9 % growth against 7 % 左右. 0.3 is three
 * steps of the decimal that growth is published with; 3 % is the same idea for amounts. 以上, 确保 and ranges have no tolerance.
 */
export const TOLERANCES: Readonly<Record<'rate' | 'amount', Tolerance>> = {
  rate: { around: 0.3, narrow: 0.3, beyond: 1, unit: '百分点' },
  amount: { around: 3, narrow: 3, beyond: 5, unit: '%' },
};
