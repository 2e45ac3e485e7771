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
 * Published tolerances, a convention of ours. 左右 has no agreed bound: 7.4 % in 2014 against 7.5 % 左右 is 实现了 to the official
 * reading of that year's statistical communiqué and 低于 to others (BBC 中文网, 2015-07-15); 魏建、鉴闻 (《经济增长预期目标为何系统性
 * 偏离实际？》, 2018) speak of a 合理区间 without a number. 0.3 is three steps of the decimal that growth is published with; 3 % is
 * the same idea for amounts. 以上, 确保 and ranges have no tolerance.
 */
export const TOLERANCES: Readonly<Record<'rate' | 'amount', Tolerance>> = {
  rate: { around: 0.3, narrow: 0.3, beyond: 1, unit: '百分点' },
  amount: { around: 3, narrow: 3, beyond: 5, unit: '%' },
};
