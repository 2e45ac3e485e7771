/** Slots of the table for each entry in it, at least: few collide. */
const ROOM = 4;

/** Fits the processor's nearest cache. */
const PAIR_BITS = 1 << 16;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) >>> 16) ^ second;

/**
 * Words with what they mean; finds the longest one that begins at a place of a text. Walks UTF-16 units, makes no strings.
 * Nodes are numbers: from one to the next leads a table of (node, unit), with open addressing, in one block of memory.
 */
export class Trie<T> {
  /** Node by the first UTF-16 unit, 0 for none: most characters begin no word, and this finds it out soonest. */
  readonly #first = new Uint32Array(0x10000);
  /** A bit for each two units that words begin with, some of which share one: tells most of the others without a look at the table. */
  readonly #pairs = new Uint32Array(PAIR_BITS / 32);
  /** What the word that ends at a node means. */
  readonly #values: (T | undefined)[] = [undefined];
  /** Triples of node, unit, and the node they lead to; node 0 marks a free slot. */
  readonly #table: Uint32Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    const words = [...entries].filter(([word]) => word !== '');
    const steps = words.reduce((sum, [word]) => sum + word.length, 1);
    const slots = 2 ** Math.ceil(Math.log2(steps * ROOM));
    this.#table = new Uint32Array(slots * 3);
    this.#mask = slots - 1;
    for (const [word, value] of words) {
      const first = word.charCodeAt(0);
      let at = this.#first[first] as number;
      if (at === 0) at = this.#first[first] = this.#grow();
      if (word.length > 1) {
        const pair = pairOf(first, word.charCodeAt(1));
        this.#pairs[pair >>> 5] = (this.#pairs[pair >>> 5] as number) | (1 << (pair & 31));
      }
      for (let i = 1; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        const slot = this.#slotOf(at, unit);
        if (this.#table[slot] === 0) this.#table.set([at, unit, this.#grow()], slot);
        at = this.#table[slot + 2] as number;
      }
      this.#values[at] = value;
    }
  }

  #grow(): number {
    this.#values.push(undefined);
    return this.#values.length - 1;
  }

  /** Where the step from a node by a unit is kept, or would be. */
  #slotOf(node: number, unit: number): number {
    const table = this.#table;
    for (let at = Math.imul(node ^ (unit << 15), 0x9e3779b1) >>> 8; ; at += 1) {
      const slot = (at & this.#mask) * 3;
      const there = table[slot];
      if (there === 0 || (there === node && table[slot + 1] === unit)) return slot;
    }
  }

  /** UTF-16 units that a word begins with. */
  firsts(): number[] {
    return [...this.#first.keys()].filter((code) => this.#first[code] !== 0);
  }

  /** What the longest word that begins at `index` means, and null when none does. */
  longestAt(text: string, index: number): T | null {
    if (index >= text.length) return null;
    const first = text.charCodeAt(index);
    let at = this.#first[first] as number;
    if (at === 0) return null;
    const pair = pairOf(first, index + 1 < text.length ? text.charCodeAt(index + 1) : 0);
    if (((this.#pairs[pair >>> 5] as number) & (1 << (pair & 31))) === 0) return this.#values[at] ?? null;
    let found: T | null = null;
    for (let i = index + 1; at !== 0; i += 1) {
      const value = this.#values[at];
      if (value !== undefined) found = value;
      if (i >= text.length) return found;
      at = this.#table[this.#slotOf(at, text.charCodeAt(i)) + 2] as number;
    }
    return found;
  }
}
