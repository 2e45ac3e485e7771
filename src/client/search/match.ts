import type { Fold } from '../../site/search/fold.ts';
import type { FactMark, ParagraphRow } from '../../site/search/index-format.ts';
import type { SearchKind } from './plan.ts';

/** Where a paragraph answers a query; ranges are UTF-16 offsets into its text. */
export interface Match {
  readonly sentence: readonly [start: number, end: number];
  /** The words within the sentence, in order, apart from each other. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Facts that lie in the sentence. */
  readonly facts: readonly FactMark[];
}

/** Ranges of the sentences of a text: each ends behind 。！？； and quotes or brackets that close there. */
export function sentencesOf(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  const end = /[。！？；!?;][”’」』）)]*/g;
  let start = 0;
  for (const match of text.matchAll(end)) {
    sentences.push([start, match.index + match[0].length]);
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

const isNumber = (word: string): boolean => /^\d+(?:\.\d+)?%?$/.test(word);

/** Where a word stands in a text. A number stands for itself, not for a part of a longer one: 3% is not in 5.3%. */
function occurrencesOf(folded: string, word: string): number[] {
  const found: number[] = [];
  const whole = isNumber(word);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const isPart =
      whole &&
      (/\d\.?$/.test(folded.slice(Math.max(0, at - 2), at)) || /^\.?\d/.test(folded.slice(at + word.length, at + word.length + 2)));
    if (!isPart) found.push(at);
  }
  return found;
}

/** Ranges of the words, in order, apart from each other; earlier words come first where two overlap. */
function marksOf(words: readonly string[], found: readonly (readonly number[])[]): [number, number][] {
  const taken: [number, number][] = [];
  for (const [index, word] of words.entries()) {
    for (const at of found[index] ?? []) {
      if (taken.every(([start, end]) => at >= end || at + word.length <= start)) taken.push([at, at + word.length]);
    }
  }
  return taken.sort((a, b) => a[0] - b[0]);
}

const isOfKind = (fact: FactMark, kind: SearchKind): boolean => kind === 'any' || fact[2].startsWith(`${kind}.`);

/**
 * Holds a paragraph against the words; null when one is missing, or when no sentence of the wanted kind holds any.
 * The sentence that holds most of what is asked for answers; one that a match crosses is widened to hold the match.
 */
export function matchParagraph([, , text, facts]: ParagraphRow, words: readonly string[], kind: SearchKind, fold: Fold): Match | null {
  const folded = fold(text);
  const found = words.map((word) => occurrencesOf(folded, word));
  if (found.some((places) => places.length === 0)) return null;
  const marks = marksOf(words, found);
  let best: (Match & { score: number }) | null = null;
  for (const [start, end] of sentencesOf(text)) {
    const touching = marks.filter((mark) => mark[0] < end && mark[0] >= start);
    const close = Math.max(end, ...touching.map((mark) => mark[1]));
    const within = facts.filter((fact) => fact[0] < close && fact[1] > start);
    if (kind !== 'any' && !within.some((fact) => isOfKind(fact, kind))) continue;
    const isWithin = (at: number): boolean => at >= start && at < close;
    const score = words.reduce((total, word, index) => total + (found[index]?.some(isWithin) ? word.length : 0), 0);
    if (words.length > 0 && score === 0) continue;
    if (!best || score > best.score)
      best = { sentence: [start, close], marks: touching, facts: within.filter((fact) => isOfKind(fact, kind)), score };
  }
  return best;
}
