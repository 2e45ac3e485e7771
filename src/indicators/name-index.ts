import type { Indicator } from '../schema/indicator.ts';
import { Trie } from '../text/trie.ts';
import { type Compound, compounds } from './compounds.ts';
import { indicators } from './index.ts';

/** What a name in a text may speak of. */
export interface NameMatch {
  readonly name: string;
  /** Ids in the order their values follow for a compound; alternatives told apart by their unit otherwise; none for a refusal. */
  readonly ids: readonly string[];
  readonly compound: Compound | null;
}

/** Longest-match lookup of indicator names, compounds and refusals in folded text. */
export class NameIndex {
  readonly #byName = new Map<string, NameMatch>();
  readonly #trie: Trie<NameMatch>;

  constructor(entries: readonly Indicator[], together: Readonly<Record<string, Compound>> = {}) {
    for (const entry of entries) for (const name of entry.names) this.#add(name, [entry.id]);
    for (const [name, compound] of Object.entries(together)) this.#byName.set(name, { name, ids: compound.ids, compound });
    // A refusal yields to an entry that claims the very same words.
    for (const entry of entries)
      for (const name of entry.refuse) if (!this.#byName.has(name)) this.#byName.set(name, { name, ids: [], compound: null });
    this.#trie = new Trie(this.#byName);
  }

  #add(name: string, ids: readonly string[]): void {
    const known = this.#byName.get(name);
    this.#byName.set(name, { name, ids: [...(known?.ids ?? []), ...ids], compound: null });
  }

  /** The longest name that begins at `index` of folded text. */
  at(text: string, index: number): NameMatch | null {
    return this.#trie.longestAt(text, index);
  }

  /** UTF-16 units that a name begins with. */
  firsts(): number[] {
    return this.#trie.firsts();
  }

  /** What exactly these words name. */
  get(name: string): NameMatch | null {
    return this.#byName.get(name) ?? null;
  }
}

export const catalogueNames = new NameIndex(indicators, compounds);
