interface Node<T> {
  readonly children: Map<number, Node<T>>;
  value: T | undefined;
}

const node = <T>(): Node<T> => ({ children: new Map(), value: undefined });

/** Words with what they mean; finds the longest one that begins at a place of a text. Walks UTF-16 units, makes no strings. */
export class Trie<T> {
  readonly #root = node<T>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      let at = this.#root;
      for (let i = 0; i < word.length; i += 1) {
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

  /** What the longest word that begins at `index` means, and null when none does. */
  longestAt(text: string, index: number): T | null {
    let at = this.#root;
    let found: T | null = null;
    for (let i = index; i < text.length; i += 1) {
      const next = at.children.get(text.charCodeAt(i));
      if (!next) return found;
      if (next.value !== undefined) found = next.value;
      at = next;
    }
    return found;
  }
}
