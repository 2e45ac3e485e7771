interface Node<T> {
  readonly children: Map<number, Node<T>>;
  value: T | undefined;
}

const node = <T>(): Node<T> => ({ children: new Map(), value: undefined });

/** Words with what they mean; finds the longest one that begins at a place of a text. Walks UTF-16 units, makes no strings. */
export class Trie<T> {
  /** Nodes by the first UTF-16 unit: most characters begin no word, and this finds it out soonest. */
  readonly #first: (Node<T> | undefined)[] = new Array(0x10000);

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      if (word === '') continue;
      const first = word.charCodeAt(0);
      let at = this.#first[first] ?? node();
      this.#first[first] = at;
      for (let i = 1; i < word.length; i += 1) {
        const code = word.charCodeAt(i);
        let next = at.children.get(code);
        if (!next) {
          next = node();
          at.children.set(code, next);
        }
        at = next;
      }
      at.value = value;
    }
  }

  /** UTF-16 units that a word begins with. */
  firsts(): number[] {
    return [...this.#first.keys()].filter((code) => this.#first[code] !== undefined);
  }

  /** What the longest word that begins at `index` means, and null when none does. */
  longestAt(text: string, index: number): T | null {
    if (index >= text.length) return null;
    let at = this.#first[text.charCodeAt(index)];
    let found: T | null = null;
    for (let i = index + 1; at; i += 1) {
      if (at.value !== undefined) found = at.value;
      at = i < text.length ? at.children.get(text.charCodeAt(i)) : undefined;
    }
    return found;
  }
}
