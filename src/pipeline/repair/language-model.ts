import { NgramTrie } from './ngram-trie.ts';
import { DICTIONARY, PHRASES, PROSE_MODEL, staticTrie } from './static-trie.ts';

const ORDER = 5;
/** Share of a character that nothing has shown. */
const FLOOR = 1e-6;

/** How much a model is trusted, and how many times more for each character of context it knows. */
type Trust = readonly [base: number, step: number];
const TRUST_REPORT: Trust = [1, 2];
const TRUST: readonly Trust[] = [];
(TRUST as Trust[])[PROSE_MODEL] = [0.7, 2];
(TRUST as Trust[])[PHRASES] = [0.3, 2];
(TRUST as Trust[])[DICTIONARY] = [0.5, 1.5];

/** A model's contexts at one place, from none to the longest it knows. */
interface Part {
  readonly trie: NgramTrie;
  readonly model: number;
  readonly depth: number;
  readonly weight: number;
  /** Product of the shares that the contexts from an index on leave to shorter ones. */
  readonly left: Float64Array;
}

/** The nodes one character on, while a score is reckoned. */
const children = new Int32Array(ORDER + 1);

/** The model at one place: scores of what may come next. */
export class Place {
  readonly #model: LanguageModel;
  readonly #parts: readonly Part[];
  readonly #nodes: readonly (readonly [NgramTrie, readonly number[]])[];
  readonly #scores = new Map<number, number>();
  readonly #next = new Map<number, Place>();
  readonly #weights: number;
  /** The last characters before this place, folded. */
  readonly tail: string;

  constructor(model: LanguageModel, tail: string, tries: readonly (readonly [NgramTrie, readonly Trust[]])[]) {
    this.#model = model;
    this.tail = tail;
    const parts: Part[] = [];
    this.#nodes = tries.map(([trie, trusts]) => {
      const nodes = trie.contexts(tail);
      trusts.forEach(([base, step], index) => {
        let depth = 0;
        while (depth < nodes.length && trie.total(nodes[depth] as number, index) + trie.back(nodes[depth] as number, index) > 0) depth += 1;
        const left = new Float64Array(depth + 1).fill(1);
        for (let k = depth - 1; k >= 0; k -= 1) {
          const node = nodes[k] as number;
          const back = trie.back(node, index);
          left[k] = (back / (trie.total(node, index) + back)) * (left[k + 1] as number);
        }
        parts.push({ trie, model: index, depth, weight: base * step ** (depth - 1), left });
      });
      return [trie, nodes] as const;
    });
    this.#parts = parts;
    this.#weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Natural logarithm of the probability of the folded character with this UTF-16 code here. */
  score(code: number): number {
    let score = this.#scores.get(code);
    if (score === undefined) {
      score = this.#scoreOf(code);
      this.#scores.set(code, score);
    }
    return score;
  }

  #scoreOf(code: number): number {
    let sum = 0;
    let part = 0;
    for (const [trie, nodes] of this.#nodes) {
      let found = 0;
      for (; found < nodes.length; found += 1) {
        const child = trie.child(nodes[found] as number, code);
        if (child === 0) break;
        children[found] = child;
      }
      for (let model = 0; model < trie.models; model += 1, part += 1) {
        const { depth, left, weight } = this.#parts[part] as Part;
        let probability = FLOOR;
        let k = 0;
        for (; k < depth; k += 1) {
          const count = k < found ? trie.count(children[k] as number, model) : 0;
          if (count === 0) break;
          const node = nodes[k] as number;
          const back = trie.back(node, model);
          probability = (count + back * probability) / (trie.total(node, model) + back);
        }
        sum += weight * probability * (left[k] as number);
      }
    }
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
  }

  /** The model behind the folded `history`. */
  at(history: string): Place {
    const tail = history.length > ORDER ? history.slice(-ORDER) : history;
    let place = this.#places.get(tail);
    if (!place) {
      place = new Place(this, tail, [
        [this.#report, [TRUST_REPORT]],
        [staticTrie(), TRUST],
      ]);
      this.#places.set(tail, place);
    }
    return place;
  }
}
