import { parentOf } from '../../places/lookup.ts';
import type { Fact, Place } from '../../schema/index.ts';
import type { ResultIndex } from './result-index.ts';

/** What a comparison is measured by: words of the yardstick, and where its figure stands. */
const YARDSTICKS: readonly {
  readonly words: RegExp;
  readonly of: 'province' | 'city' | 'own-growth' | 'last-year';
  readonly example: string;
}[] = [
  { words: /^(?:全?省)(?!.*(?:、|市|国))/, of: 'province', example: '高于全省平均水平' },
  { words: /^(?:全?市)(?!.*(?:、|省|国))/, of: 'city', example: '不低于全市平均增速' },
  { words: /^(?:经济|GDP|地区生产总值|生产总值)/, of: 'own-growth', example: '与经济增长同步' },
  { words: /^(?:上年|去年)/, of: 'last-year', example: '与去年持平' },
];

/** What the figures of a relative target are: the fact it is measured by, or why there is none. */
export type Yardstick = { readonly fact: Fact } | 'yardstick-missing' | 'no-yardstick';

/**
 * Finds the fact that a relative target is measured by, for the same year and in the reports of the year after it.
 *
 * @param baseline the place's own result of the year before, or null.
 */
export function findYardstick(
  target: Fact & { readonly year: number },
  place: Place,
  index: ResultIndex,
  baseline: Fact | null,
): Yardstick {
  const relative = target.relative;
  if (relative === null || relative.relation === 'front' || relative.relation === 'fulfil') return 'no-yardstick';
  const kind = YARDSTICKS.find(({ words }) => words.test(relative.to));
  if (!kind) return 'no-yardstick';
  const { year, indicator } = target;
  const growthOf = (where: string, what: string): Yardstick => {
    const fact = index.results(where, year + 1, what, year, null).find(({ measure, value }) => measure === 'growth' && value !== null);
    return fact ? { fact } : 'yardstick-missing';
  };
  switch (kind.of) {
    case 'own-growth':
      return growthOf(place.id, 'gdp');
    case 'last-year':
      return baseline === null ? 'yardstick-missing' : { fact: baseline };
    case 'province':
    case 'city': {
      let above = parentOf(place);
      while (above && above.level !== kind.of) above = parentOf(above);
      return above ? growthOf(above.id, indicator) : 'no-yardstick';
    }
  }
}
