/** Steps people count in: 1, 2, 5 and their tens. */
function niceStep(span: number, steps: number): number {
  const rough = span / steps;
  const ten = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * ten >= rough) ?? 10) * ten;
}

/** A scale's ends, rounded outwards to whole steps, and the step. Equal values give a scale around them. */
export function niceDomain(values: readonly number[], fromZero: boolean, steps = 5): { min: number; max: number; interval: number } {
  const least = Math.min(...values, ...(fromZero ? [0] : []));
  const most = Math.max(...values, ...(fromZero ? [0] : []));
  const interval = niceStep(most - least || Math.abs(most) || 1, steps);
  const exact = (value: number): number => Number(value.toPrecision(12));
  const min = exact(Math.floor(least / interval) * interval);
  const max = exact(Math.ceil(most / interval) * interval);
  return min === max ? { min: exact(min - interval), max: exact(max + interval), interval } : { min, max, interval };
}

/** The values and some air around them, so that no mark sits on the edge of its plot; none below zero for values that have none there. */
export function withAir(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const air = (most - least) * 0.06;
  return [...values, least >= 0 ? Math.max(0, least - air) : least - air, most + air];
}
