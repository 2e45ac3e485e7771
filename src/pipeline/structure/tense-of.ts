import { FUTURE_CUES, PAST_CUES } from './vocabulary.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How much a text looks back (positive) or ahead (negative): past cues less future cues per hundred units, from its
 * first `limit` units.
 */
export const tenseOf = (cue: string, limit = 1500): number => {
  const text = cue.slice(0, limit);
  if (text.length < 12) return 0;
  return ((count(text, PAST_CUES) * 1.6 - count(text, FUTURE_CUES)) * 100) / Math.max(text.length, 60);
};
