/** What was seen behind one stretch of characters. */
export interface Context {
  total: number;
  /** How much of what this context was seen with was the end of a word or phrase. */
  ends: number;
  readonly next: Map<string, number>;
}

/**
 * Counts of what follows what, up to `order` characters of context, with Witten–Bell backing off: a context leaves to
 * the shorter one as much as it has different followers and ends.
 */
export class NgramCounts {
  readonly #order: number;
  readonly #contexts = new Map<string, Context>();

  constructor(order: number) {
    this.#order = order;
  }

  #context(history: string): Context {
    let context = this.#contexts.get(history);
    if (!context) {
      context = { total: 0, ends: 0, next: new Map() };
      this.#contexts.set(history, context);
    }
    return context;
  }

  /** Counts every character of `text` behind each context in it; `closed` text says nothing of what comes after it. */
  add(text: string, weight: number, closed: boolean): void {
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] as string;
      for (let from = at; from >= Math.max(0, at - this.#order); from -= 1) {
        const context = this.#context(text.slice(from, at));
        context.total += weight;
        context.next.set(char, (context.next.get(char) ?? 0) + weight);
      }
    }
    if (!closed) return;
    for (let from = text.length - 1; from >= Math.max(0, text.length - this.#order); from -= 1)
      this.#context(text.slice(from)).ends += weight;
  }

  /** The contexts that `history` ends in, the shortest first, as far as they were seen. */
  contexts(history: string): readonly Context[] {
    const out: Context[] = [];
    for (let length = 0; length <= this.#order && length <= history.length; length += 1) {
      const context = this.#contexts.get(length === 0 ? '' : history.slice(-length));
      if (!context) break;
      out.push(context);
    }
    return out;
  }
}

/** The contexts of one history, with what the longer ones leave to a character that a shorter one knows last. */
export interface Backoff {
  readonly contexts: readonly Context[];
  /** Product of the shares that the contexts from this index on leave to shorter ones. */
  readonly left: readonly number[];
}

export const backoffOf = (contexts: readonly Context[]): Backoff => {
  const left = [1];
  for (const { next, ends, total } of contexts.toReversed()) {
    const back = next.size + ends;
    left.unshift((back / (total + back)) * (left[0] as number));
  }
  return { contexts, left };
};

/** Probability of `char` behind a history; `floor` is for characters never seen. A context knows nothing a shorter one doesn't. */
export const probabilityIn = ({ contexts, left }: Backoff, char: string, floor: number): number => {
  let probability = floor;
  for (let i = 0; i < contexts.length; i += 1) {
    const { next, ends, total } = contexts[i] as Context;
    const count = next.get(char);
    if (count === undefined) return probability * (left[i] as number);
    const back = next.size + ends;
    probability = (count + back * probability) / (total + back);
  }
  return probability;
};
