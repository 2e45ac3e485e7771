import { catalogueNames } from '../../indicators/name-index.ts';
import { parentOf } from '../../places/lookup.ts';
import type { Fact, Place } from '../../schema/index.ts';
import type { ResultIndex } from './result-index.ts';

type Whose = 'nation' | 'province' | 'city' | 'last-year' | 'own-gdp';

/** What a comparison is measured by: words at the head of the yardstick, and whose figure they mean. */
const YARDSTICKS: readonly { readonly words: RegExp; readonly whose: Whose; readonly example: string }[] = [
  { words: /^(?:全国|国家)/, whose: 'nation', example: '高于全国平均水平' },
  { words: /^(?:全?省|全?自治区)/, whose: 'province', example: '高于全省平均水平' },
  { words: /^全?市/, whose: 'city', example: '不低于全市平均增速' },
  { words: /^(?:上年|去年|上一年)/, whose: 'last-year', example: '与去年持平' },
  { words: /^经济(?!总量)/, whose: 'own-gdp', example: '与经济增长同步' },
];

/** Two yardsticks in one breath: 高于全国、全省平均水平. */
const SEVERAL = /[、和及与]/;

/** The figure of a relative target: the result it is measured by, what was planned for that, or why there is neither. */
export type Yardstick =
  | { readonly result: Fact; readonly plan: null }
  | { readonly result: null; readonly plan: Fact | null; readonly reason: 'yardstick-missing' | 'no-yardstick' };

const none = (reason: 'yardstick-missing' | 'no-yardstick', plan: Fact | null = null): Yardstick => ({ result: null, plan, reason });

/**
 * Finds the fact that a relative target is measured by: of the same year, in a report of the year after it; and before there is
 * one, what the report of the target's own year plans for it.
 *
 * @param baseline the place's own result of the year before, or null.
 */
export function findYardstick(
  target: Fact & { readonly year: number },
  place: Place,
  index: ResultIndex,
  baseline: Fact | null,
): Yardstick {
  const { relative, year, indicator, measure } = target;
  if (relative === null || relative.relation === 'front' || relative.relation === 'fulfil' || SEVERAL.test(relative.to))
    return none('no-yardstick');
  const figureOf = (where: string, what: string): Yardstick => {
    const isOne = (fact: Fact): boolean => fact.measure === measure && typeof fact.value === 'number' && fact.confidence !== 'low';
    const result = index.results(where, year + 1, what, year, null).find(isOne);
    if (result) return { result, plan: null };
    const plan = index.targets(where, year, what).find((fact) => isOne(fact) || (fact.measure === measure && fact.op === 'range'));
    return none('yardstick-missing', plan && typeof plan.value === 'number' ? plan : null);
  };
  switch (YARDSTICKS.find(({ words }) => words.test(relative.to))?.whose) {
    case 'nation':
      return none('yardstick-missing');
    case 'province':
    case 'city': {
      const superior = superiorOf(place, relative.to.includes('市') ? 'city' : 'province');
      return superior ? figureOf(superior.id, indicator) : none('no-yardstick');
    }
    case 'last-year':
      return baseline && typeof baseline.value === 'number' ? { result: baseline, plan: null } : none('yardstick-missing');
    case 'own-gdp':
      return measure === 'growth' ? figureOf(place.id, 'gdp') : none('no-yardstick');
    default: {
      const named = catalogueNames.at(relative.to, 0);
      const [other] = named?.compound ? [named.compound.single] : (named?.ids ?? []);
      return other && other !== indicator && measure === 'growth' ? figureOf(place.id, other) : none('no-yardstick');
    }
  }
}

/** The city or province a place lies in; 全市 of a district of 北京 means the municipality. */
function superiorOf(place: Place, level: 'city' | 'province'): Place | null {
  for (let above = parentOf(place); above; above = parentOf(above))
    if (above.level === level || (level === 'city' && above.level === 'province' && above.name.endsWith('市'))) return above;
  return null;
}
