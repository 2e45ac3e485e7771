import { type Edit, Tracked } from '../../text/tracked.ts';
import type { CleanSource } from '../stages.ts';
import { formEdits } from './character-forms.ts';
import { punctuationEdits } from './punctuation.ts';
import { simplifyEdits } from './simplify.ts';
import { zheEdits } from './zhe-and-zhu.ts';

/**
 * Turns traditional characters, Kangxi radicals and compatibility ideographs into simplified ones and mends 著 that
 * a scrape wrote 着, and half-width punctuation among Chinese into full-width. Each change is one edit with its rule; text without such characters comes back as it is.
 */
export function convert(source: CleanSource): CleanSource {
  let tracked = source.tracked;
  for (const find of [formEdits, simplifyEdits, zheEdits, punctuationEdits] as ((text: string) => Edit[])[]) {
    const edits = find(tracked.text);
    if (edits.length > 0) tracked = tracked.edit(edits);
  }
  if (tracked === source.tracked) return source;
  const simplified = (text: string): string => Tracked.of(text).edit(simplifyEdits(text)).text;
  const doubts = source.doubts?.map((doubt) => ({ ...doubt, candidates: [...new Set(doubt.candidates.map(simplified))] }));
  return { ...source, tracked, ...(doubts && { doubts }) };
}
