/** Fields whose strings recur from record to record: ids, names of files, words of scope and unit. */
const recurring = new Set([
  'report',
  'place',
  'indicator',
  'section',
  'paragraph',
  'file',
  'witnesses',
  'unit',
  'scope',
  'flags',
  'id',
  'target',
  'baseline',
  'outcome',
]);

/**
 * Makes equal strings of parsed records one string: a report's id stands in each of its facts, and `JSON.parse` writes it
 * anew each time. Takes a fifth off what the facts of a large dataset hold.
 */
export class StringSharer {
  readonly #known = new Map<string, string>();

  /** The record itself, each recurring string in it replaced by the first one like it. */
  share<T extends object>(record: T): T {
    const fields = record as Record<string, unknown>;
    for (const key in fields) {
      const value = fields[key];
      if (typeof value === 'string') {
        if (recurring.has(key)) fields[key] = this.#one(value);
      } else if (Array.isArray(value)) {
        if (recurring.has(key)) fields[key] = value.map((item: unknown) => (typeof item === 'string' ? this.#one(item) : item));
      } else if (typeof value === 'object' && value !== null) this.share(value);
    }
    return record;
  }

  #one(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}
