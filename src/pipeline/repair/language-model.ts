import { NgramTrie, type TriePlace } from './ngram-trie.ts';
import { DICTIONARY, FLOOR, PHRASES, PROSE_MODEL, staticTrie } from './static-trie.ts';

const ORDER = 5;

/** How much a model is trusted, and how many times more for each character of context it knows. */
type Trust = readonly [base: number, step: number];
const TRUST_REPORT: Trust = [1, 2];
const TRUST: readonly Trust[] = [];
(TRUST as Trust[])[PROSE_MODEL] = [0.7, 2];
(TRUST as Trust[])[PHRASES] = [0.3, 2];
(TRUST as Trust[])[DICTIONARY] = [0.5, 1.5];

/** The model at one place: scores of what may come next. */
export class Place {
  readonly #model: LanguageModel;
  readonly #sides: readonly TriePlace[];
  readonly #weights: number;
  readonly #next = new Map<number, Place>();
  /** The last characters before this place, folded. */
  readonly tail: string;

  constructor(model: LanguageModel, tail: string, sides: readonly TriePlace[]) {
    this.#model = model;
    this.tail = tail;
    this.#sides = sides;
    this.#weights = sides.reduce((sum, { weights }) => sum + weights, 0);
  }

  /** Natural logarithm of the probability of the folded character with this UTF-16 code here. */
  score(code: number): number {
    let sum = 0;
    for (const { trie, nodes, depths, left } of this.#sides) sum += trie.mixture(nodes, depths, left, code);
    return Math.log(sum / this.#weights);
  }

  /** The place behind one more folded character. */
  next(code: number): Place {
    let next = this.#next.get(code);
    if (!next) {
      next = this.#model.at(this.tail + String.fromCharCode(code));
      this.#next.set(code, next);
    }
    return next;
  }
}

/** Tells how likely a character is in government prose, from a dictionary, set phrases, and the sound parts of the text in hand. */
export class LanguageModel {
  readonly #report = new NgramTrie(ORDER, 1);
  readonly #places = new Map<string, Place>();

  /** @param sound stretches of sound text of the same report, folded. */
  constructor(sound: readonly string[]) {
    for (const stretch of sound) this.#report.add(stretch, 0, 1, false);
    this.#report.seal(FLOOR);
  }

  /** The model behind the folded `history`. */
  at(history: string): Place {
    const tail = history.length > ORDER ? history.slice(-ORDER) : history;
    let place = this.#places.get(tail);
    if (!place) {
      place = new Place(this, tail, [this.#report.place(tail, [TRUST_REPORT]), staticTrie().place(tail, TRUST)]);
      this.#places.set(tail, place);
    }
    return place;
  }
}
