import { GOVERNMENT_PHRASES } from './data/government-phrases.ts';
import { PROSE } from './data/prose.ts';
import { WORDS } from './data/words.ts';
import { foldText } from './fold.ts';
import { backoffOf, NgramCounts, probabilityIn } from './ngram-counts.ts';

const ORDER = 5;
/** Share of a character that nothing has shown. */
const FLOOR = 1e-6;

let dictionary: NgramCounts | undefined;
let phrases: NgramCounts | undefined;
let prose: NgramCounts | undefined;

const loadDictionary = (): NgramCounts => {
  if (dictionary) return dictionary;
  const counts = new NgramCounts(3);
  for (const [size, groups] of WORDS)
    for (const group of groups.split(' ')) {
      const head = group[0] as string;
      for (const rest of group.slice(1).split(',')) counts.add(head + rest, 2 ** size, true);
    }
  dictionary = counts;
  return counts;
};

const loadPhrases = (): NgramCounts => {
  if (phrases) return phrases;
  const counts = new NgramCounts(ORDER);
  for (const phrase of GOVERNMENT_PHRASES.split(/\s+/)) {
    if (phrase === '') continue;
    const folded = foldText(phrase);
    // Slogans open sentences and follow commas.
    const openings = phrase.startsWith('“') ? ['', '。', '，'] : /^[（一二三四五六七八九十第——]/.test(phrase) ? ['', '\n'] : [''];
    for (const opening of openings) counts.add(opening + folded, 1, true);
  }
  phrases = counts;
  return counts;
};

const loadProse = (): NgramCounts => {
  if (prose) return prose;
  const counts = new NgramCounts(ORDER);
  for (const clause of PROSE.split(' ')) counts.add(foldText(clause), 1, true);
  prose = counts;
  return counts;
};

/** How much each of the models is trusted, and how many times more for each character of context it knows. */
const TRUST = { report: [1, 2], prose: [0.7, 2], phrases: [0.3, 2], dictionary: [0.5, 1.5] } as const;

/** The model at one place: scores of what may come next. */
export interface Place {
  /** Natural logarithm of the probability of the folded character `char` here. */
  score(char: string): number;
}

/** Tells how likely a character is in government prose, from a dictionary, set phrases, and the sound parts of the text in hand. */
export class LanguageModel {
  readonly #report = new NgramCounts(ORDER);
  readonly #places = new Map<string, Place>();

  /** @param sound stretches of sound text of the same report, folded. */
  constructor(sound: readonly string[]) {
    for (const stretch of sound) this.#report.add(stretch, 1, false);
  }

  /** The model behind the folded `history`. */
  at(history: string): Place {
    const tail = history.slice(-ORDER);
    const known = this.#places.get(tail);
    if (known) return known;
    const models = (
      [
        [this.#report, TRUST.report],
        [loadProse(), TRUST.prose],
        [loadPhrases(), TRUST.phrases],
        [loadDictionary(), TRUST.dictionary],
      ] as const
    ).map(([counts, [base, step]]) => {
      const contexts = counts.contexts(tail);
      return { backoff: backoffOf(contexts), weight: base * step ** (contexts.length - 1) };
    });
    const weights = models.reduce((sum, { weight }) => sum + weight, 0);
    const scores = new Map<string, number>();
    const place: Place = {
      score: (char) => {
        let score = scores.get(char);
        if (score === undefined) {
          let probability = 0;
          for (const { backoff, weight } of models) probability += weight * probabilityIn(backoff, char, FLOOR);
          score = Math.log(probability / weights);
          scores.set(char, score);
        }
        return score;
      },
    };
    this.#places.set(tail, place);
    return place;
  }
}
