const ROOT = 0;
/** UTF-16 codes. */
const CODES = 0x10000;
/** The nodes one character on, while a mixture is reckoned. */
const children = new Int32Array(16);

/** A trie's contexts at one place of a text; `weights` is the sum over its models. */
export interface TriePlace {
  readonly trie: NgramTrie;
  readonly nodes: readonly number[];
  readonly depths: Int32Array;
  readonly left: Float64Array;
  readonly weights: number;
}

/**
 * What follows what, up to `order` characters of context, for several models at once: a trie of character codes in typed
 * arrays. A node is a stretch of text that some model has seen; its counts tell how often each has, and how often as the
 * end of a word or phrase, behind which nothing is known.
 */
export class NgramTrie {
  readonly #order: number;
  readonly #models: number;
  #size = 1;
  #parent = new Int32Array(1 << 12);
  #code = new Uint16Array(1 << 12);
  /** Indices of nodes, by hash of parent and code; 0 is free, as the root is nobody's child. */
  #slots = new Int32Array(1 << 13);
  #count: Float32Array;
  #total: Float32Array;
  #back: Float32Array;
  readonly #single: Float64Array[] = [];

  constructor(order: number, models: number) {
    this.#order = order;
    this.#models = models;
    this.#count = new Float32Array(this.#parent.length * models);
    this.#total = new Float32Array(this.#parent.length * models);
    this.#back = new Float32Array(this.#parent.length * models);
  }

  /** How often model `model` has seen the node. */
  count(node: number, model: number): number {
    return this.#count[node * this.#models + model] as number;
  }

  /** How much the model has seen behind the node. */
  total(node: number, model: number): number {
    return this.#total[node * this.#models + model] as number;
  }

  /** What the model leaves to a shorter context: its different followers, and its ends. */
  back(node: number, model: number): number {
    return this.#back[node * this.#models + model] as number;
  }

  #slot(node: number, code: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const child = this.#slots[slot] as number;
      if (child === 0 || (this.#parent[child] === node && this.#code[child] === code)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** The node one character on, 0 where nothing was seen. */
  child(node: number, code: number): number {
    return this.#slots[this.#slot(node, code)] as number;
  }

  #grow(): void {
    const grown = <T extends Float32Array | Int32Array | Uint16Array>(old: T, into: T): T => {
      into.set(old);
      return into;
    };
    const room = this.#parent.length * 2;
    this.#parent = grown(this.#parent, new Int32Array(room));
    this.#code = grown(this.#code, new Uint16Array(room));
    this.#count = grown(this.#count, new Float32Array(room * this.#models));
    this.#total = grown(this.#total, new Float32Array(room * this.#models));
    this.#back = grown(this.#back, new Float32Array(room * this.#models));
    this.#slots = new Int32Array(room * 2);
    for (let node = 1; node < this.#size; node += 1)
      this.#slots[this.#slot(this.#parent[node] as number, this.#code[node] as number)] = node;
  }

  #childOrNew(node: number, code: number): number {
    const slot = this.#slot(node, code);
    const child = this.#slots[slot] as number;
    if (child !== 0) return child;
    if (this.#size === this.#parent.length) {
      this.#grow();
      return this.#childOrNew(node, code);
    }
    const made = this.#size;
    this.#size += 1;
    this.#parent[made] = node;
    this.#code[made] = code;
    this.#slots[slot] = made;
    return made;
  }

  /**
   * Counts every character of `text` behind each context in it; `closed` text says nothing of what comes after it.
   * @param order longest context counted, at most the trie's.
   */
  add(text: string, model: number, weight: number, closed: boolean, order: number = this.#order): void {
    for (let from = 0; from < text.length; from += 1) {
      let node = ROOT;
      const end = Math.min(text.length, from + order + 1);
      for (let at = from; at < end; at += 1) {
        const before = node * this.#models + model;
        node = this.#childOrNew(node, text.charCodeAt(at));
        const here = node * this.#models + model;
        this.#total[before] = (this.#total[before] as number) + weight;
        if (this.#count[here] === 0) this.#back[before] = (this.#back[before] as number) + 1;
        this.#count[here] = (this.#count[here] as number) + weight;
      }
      if (closed && end === text.length && text.length - from <= order) {
        const last = node * this.#models + model;
        this.#back[last] = (this.#back[last] as number) + weight;
      }
    }
  }

  /** The nodes of the contexts that `history` ends in, the shortest (none) first, as far as they were seen. */
  contexts(history: string): number[] {
    const out = [ROOT];
    for (let length = 1; length <= this.#order && length <= history.length; length += 1) {
      let node = ROOT;
      for (let at = history.length - length; at < history.length; at += 1) {
        node = this.child(node, history.charCodeAt(at));
        if (node === 0) return out;
      }
      out.push(node);
    }
    return out;
  }

  /** Ends the counting: reckons each model's shares of single characters, with `floor` for those never seen. */
  seal(floor: number): void {
    for (let model = 0; model < this.#models; model += 1) {
      const [total, back] = [this.total(ROOT, model), this.back(ROOT, model)];
      const all = total + back;
      const shares = new Float64Array(CODES).fill(all > 0 ? (back / all) * floor : floor);
      for (let node = 1; node < this.#size; node += 1)
        if (this.#parent[node] === ROOT && all > 0) shares[this.#code[node] as number] = (this.count(node, model) + back * floor) / all;
      this.#single.push(shares);
    }
  }

  /**
   * What all models together give to `code` behind a history, by Witten–Bell: each context leaves to the shorter one as
   * much as it has different followers and ends.
   * @param nodes of the history's contexts, the shortest first.
   * @param depths how many of them each model knows.
   * @param left by model and number of contexts used: its weight times what the longer ones leave to shorter ones.
   */
  mixture(nodes: readonly number[], depths: Int32Array, left: Float64Array, code: number): number {
    const models = this.#models;
    let found = 1;
    for (; found < nodes.length; found += 1) {
      const child = this.child(nodes[found] as number, code);
      if (child === 0) break;
      children[found] = child;
    }
    let sum = 0;
    for (let model = 0; model < models; model += 1) {
      let share = (this.#single[model] as Float64Array)[code] as number;
      const used = Math.min(found, depths[model] as number);
      for (let k = 1; k < used; k += 1) {
        const at = (nodes[k] as number) * models + model;
        const back = this.#back[at] as number;
        share = ((this.#count[(children[k] as number) * models + model] as number) + back * share) / ((this.#total[at] as number) + back);
      }
      sum += share * (left[model * (this.#order + 2) + used] as number);
    }
    return sum;
  }

  /** Where and how well each model knows a history, its weight growing with every character known: see `mixture`. */
  place(history: string, trusts: readonly (readonly [base: number, step: number])[]): TriePlace {
    const nodes = this.contexts(history);
    const depths = new Int32Array(this.#models);
    const left = new Float64Array(this.#models * (this.#order + 2));
    let weights = 0;
    trusts.forEach(([base, step], model) => {
      let depth = 0;
      while (depth < nodes.length && this.total(nodes[depth] as number, model) + this.back(nodes[depth] as number, model) > 0) depth += 1;
      const weight = base * step ** (depth - 1);
      weights += weight;
      depths[model] = depth;
      let share = weight;
      for (let used = depth; used >= 0; used -= 1) {
        left[model * (this.#order + 2) + used] = share;
        if (used < 2) continue;
        const node = nodes[used - 1] as number;
        const back = this.back(node, model);
        share *= back / (this.total(node, model) + back);
      }
    });
    return { trie: this, nodes, depths, left, weights };
  }
}
