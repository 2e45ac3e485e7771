import type { Correction } from '../../schema/correction.ts';
import type { Problem } from '../../schema/index.ts';
import { correctionProblems } from './apply-corrections.ts';
import { findSameTexts, type Sketch } from './find-same-texts.ts';

/** What only all places together show: one text under two names, and what became of every correction. */
export function acrossPlaces(
  sketches: readonly Sketch[],
  corrected: ReadonlyMap<string, string>,
  corrections: readonly Correction[],
): Problem[] {
  // A withdrawn fact is in the dataset no more, and rightly so.
  const withdrawn = corrections.filter(({ field }) => field === 'withdrawn').map(({ id }) => [id, 'corrections.yaml'] as const);
  return [...findSameTexts(sketches), ...correctionProblems(corrections, new Map([...corrected, ...withdrawn]))];
}
