import { growthBasis } from '../../indicators/growth-basis.ts';
import type { Fact } from '../../schema/index.ts';

/** Words that say on what basis a growth is reckoned; without them it is as published. */
const BASES: readonly { readonly basis: 'same-coverage' | 'constant-prices'; readonly words: RegExp; readonly example: string }[] = [
  { basis: 'same-coverage', words: /同口径|可比口径|可比增长|可比增幅|扣除留抵|剔除/, example: '一般公共预算收入同口径增长6%' },
  { basis: 'constant-prices', words: /实际增长|扣除价格|扣除物价|可比价|不变价/, example: '居民收入扣除价格因素实际增长5%' },
];

/** On what basis a growth is stated, as far as its own words tell; null for the usual one. */
export function basisOf({ quote, measure, indicator }: Fact): 'same-coverage' | 'constant-prices' | null {
  if (measure !== 'growth') return null;
  const found = BASES.find(({ words }) => words.test(quote))?.basis ?? null;
  return found === growthBasis.get(indicator) ? null : found;
}
