import type { Measure } from '../schema/fact.ts';
import type { Indicator } from '../schema/indicator.ts';
import { parseUnit } from '../text/units.ts';

/**
 * Whether a value lies within the catalogue's plausible range, which is in the indicator's own unit (growth and shares
 * in per cent). Currencies are not exchanged; a unit that can't be converted is not judged.
 */
export function isPlausible(entry: Indicator, measure: Measure, value: number | readonly [number, number], unit: string): boolean {
  const range = entry.plausible[measure];
  if (!range) return true;
  const from = parseUnit(unit);
  const to = measure === 'level' || measure === 'increase' ? parseUnit(entry.unit) : parseUnit('%');
  if (!from || !to || from.family !== to.family) return true;
  const factor = from.factor / to.factor;
  return [value].flat().every((one) => one * factor >= range[0] && one * factor <= range[1]);
}
