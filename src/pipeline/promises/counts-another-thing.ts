import { indicatorById } from '../../indicators/index.ts';
import type { Fact } from '../../schema/index.ts';
import { parseUnit } from '../../text/units.ts';

/** From so many times on, two figures of a year's total or of a stock are of two things. */
const FAR = 3;

const amount = ({ value, unit }: Fact): number =>
  (typeof value === 'number' ? value : value ? (value[0] + value[1]) / 2 : Number.NaN) * (parseUnit(unit)?.factor ?? 1);

/**
 * Whether a target in levels and what is stated of it must count different things: 发展家庭农场500家 where there are 4445 means
 * 500 more. Yearly doings (新增就业, 改造公路) may well be many times what was planned; stocks and totals may not.
 *
 * @param baseline the stock or total of the year before, or null.
 */
export function countsAnotherThing(target: Fact, outcome: Fact, baseline: Fact | null): boolean {
  const { flow, unitFamily } = indicatorById(target.indicator);
  if (target.measure !== 'level' || (flow !== undefined && flow !== 'stock') || unitFamily === 'percent') return false;
  const goal = amount(target);
  return [outcome, baseline].some((fact) => {
    const ratio = fact === null ? 1 : amount(fact) / goal;
    return ratio > FAR || ratio < 1 / FAR;
  });
}
