import type { ChartValue } from '../charts/drawing.ts';
import type { Fact, Indicator, Measure } from '../schema/index.ts';
import { convertUnit } from './convert-unit.ts';
import { formatBareValue } from './format-value.ts';
import { resolvedTarget } from './resolved-target.ts';

/** The unit in which values of one measure are compared; `facts` settle it where the catalogue does not. */
export function measureUnit(indicator: Indicator, measure: Measure, facts: readonly Fact[]): string {
  if (measure === 'growth' || measure === 'share') return '%';
  if (measure === 'rank') return '位';
  if (measure === 'level') return indicator.unit;
  const counts = new Map<string, number>();
  for (const fact of facts) if (fact.measure === measure && fact.unit) counts.set(fact.unit, (counts.get(fact.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? indicator.unit;
}

/** A fact's value in a unit; null when it bears none, or one that does not convert. */
export function valueIn(fact: Pick<Fact, 'value' | 'unit'>, unit: string): number | [number, number] | null {
  if (fact.value === null) return null;
  if (!Array.isArray(fact.value)) return convertUnit(fact.value, fact.unit, unit);
  const low = convertUnit(fact.value[0], fact.unit, unit);
  const high = convertUnit(fact.value[1], fact.unit, unit);
  return low === null || high === null ? null : [low, high];
}

/** A fact as charts draw it, in the given unit; the words beside the mark keep the text's own unit. */
export function chartValue(fact: Fact, unit: string): ChartValue | null {
  const value = valueIn(fact, unit);
  if (value === null) return null;
  return {
    value,
    op: fact.op,
    estimate: fact.kind === 'estimate',
    target: fact.kind === 'target',
    ...(fact.force === 'strive' ? { dashed: true } : {}),
    text: formatBareValue(fact),
  };
}

/**
 * A fact as courses over the years draw it: a target that only compares stands where the figure it comes to lies, in the
 * report's own words. Not for rankings, in which a derived figure would pass for a stated one.
 */
export function courseValue(fact: Fact, unit: string): ChartValue | null {
  const stated = chartValue(fact, unit);
  const found = stated ? null : resolvedTarget(fact);
  const value = found ? convertUnit(found.resolved.value, found.resolved.unit, unit) : null;
  if (value === null) return stated;
  return {
    value,
    op: 'relative',
    estimate: false,
    target: true,
    ...(fact.force === 'strive' ? { dashed: true } : {}),
    text: formatBareValue(fact),
  };
}
