import type { BlockTime } from './block-time.ts';
import type { Token } from './tokens.ts';

/**
 * The year of what is said at `before` and whether it is a result or a goal: by the block, or by a word of time in the
 * sentence; null for a quarter, another year, several years.
 */
export function tensedYear(
  tokens: readonly Token[],
  before: number,
  block: BlockTime,
  year: number,
): { kind: 'actual' | 'target'; year: number } | null {
  const result = { kind: 'actual', year: year - 1 } as const;
  const goal = { kind: 'target', year } as const;
  let found: { kind: 'actual' | 'target'; year: number } | null = block.tense === 'plan' ? goal : result;
  let part = block.away ?? false;
  let away = part;
  for (const token of tokens) {
    if (token.start >= before) break;
    if (token.kind !== 'time') continue;
    const { time } = token;
    if (away && time.kind !== 'since') away = part = false;
    if (time.kind === 'part') part = true;
    else if (time.kind === 'whole') part = false;
    else if (time.kind === 'last-year') found = result;
    else if (time.kind === 'this-year' && block.thisYear < year) found = result;
    else if (time.kind === 'this-year' || time.kind === 'next-year') found = block.tense === 'plan' ? goal : null;
    else if (time.kind === 'year') found = time.year === year - 1 ? result : time.year === year && block.tense === 'plan' ? goal : null;
    else if (time.kind === 'years' || time.kind === 'coming-years') found = null;
  }
  return part ? null : found;
}
