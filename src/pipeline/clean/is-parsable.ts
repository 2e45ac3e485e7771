/** Elements that hold nothing, or that the next of their kind closes: they do not nest. */
const SHALLOW: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot option dd dt'.split(' '),
);
/** Formatting that a parser opens again in every block when it was never closed. */
const FORMATTING: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const TAG = /<(\/?)([a-z][^\s/>]*)([^>]*)>?/gi;
const QUOTED_TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*/gi;

/** A saved page of a government or a forum has some thousand elements, tens deep. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ELEMENTS = 60_000;
const MOST_DEEP = 400;
const MOST_ATTRIBUTES = 1_000;
/** A parser keeps no more than three alike. */
const ALIKE = 3;

/** An upper bound of the attributes in a tag; quoted values count as none. */
const attributesIn = (tag: string): number =>
  tag.length < MOST_ATTRIBUTES ? 0 : (tag.replace(/"[^"]*"|'[^']*'/g, '').match(/[\s/=]/g)?.length ?? 0);

/**
 * Whether a page can be made a tree within the time and memory one file may have: not too long, too deep, with too many
 * elements (unclosed formatting multiplies them), or a tag of too many attributes. Linear, and no parser.
 */
export const isParsable = (text: string): boolean => {
  if (text.length > MOST_CHARACTERS) return false;
  let deep = 0;
  let elements = 0;
  /** Formatting that is open: each tag as written, by its name. */
  const open = new Map<string, string[]>();
  const alike = new Map<string, number>();
  let repeated = 0;
  for (const [whole, closing, tag = '', rest = ''] of text.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const own = open.get(name) ?? [];
    if (closing) {
      if (!SHALLOW.has(name)) deep = Math.max(0, deep - 1);
      const last = own.pop();
      if (last !== undefined) {
        const count = (alike.get(last) as number) - 1;
        alike.set(last, count);
        if (count < ALIKE) repeated -= 1;
      }
      continue;
    }
    if (!SHALLOW.has(name)) deep += 1;
    if (FORMATTING.has(name)) {
      own.push(whole);
      open.set(name, own);
      const count = (alike.get(whole) ?? 0) + 1;
      alike.set(whole, count);
      if (count <= ALIKE) repeated += 1;
    }
    elements += 1 + repeated;
    if (deep > MOST_DEEP || elements > MOST_ELEMENTS || attributesIn(rest) > MOST_ATTRIBUTES) return false;
  }
  for (const [tag] of text.matchAll(QUOTED_TAG)) if (attributesIn(tag) > MOST_ATTRIBUTES) return false;
  return true;
};
