import type { Fold } from '../../site/search/fold.ts';
import { kindTerms } from '../../site/search/index-format.ts';
import { bigramKey } from '../../site/search/shard.ts';

export type SearchKind = 'any' | 'target' | 'actual';

export interface SearchQuery {
  /** As typed; words are parted by blanks, and a hit holds them all in one paragraph. */
  readonly text: string;
  /** Place id; takes in the places below it. */
  readonly place: string | null;
  readonly year: number | null;
  /** Only sentences that state a target, or a result. */
  readonly kind: SearchKind;
}

/** The words a query asks for, folded, longest first. */
export const queryWords = (text: string, fold: Fold): string[] =>
  [...new Set(fold(text).split(' ').filter(Boolean))].sort((a, b) => b.length - a.length);

export interface Plan {
  /** Where the lists lie: the one volume of rare bigrams, or the volumes of common ones, newest first. */
  readonly tier: 'rare' | 'common' | 'all';
  /** Bigrams every hit holds, few and rare; a hit is still to be held against the words. */
  readonly keys: readonly number[];
}

/** Key of the list of paragraphs that state a target, or a result; null when the query asks for neither. */
export const kindKeyOf = (kind: SearchKind): number | null => (kind === 'any' ? null : bigramKey(kindTerms[kind], 0));

const listsPerQuery = 2;

/**
 * Chooses which bigrams to look up: at most two, the rarest, and such as share no letter where there are any. A rare
 * bigram answers for the whole corpus at once, so one is enough to leave the common ones aside.
 * @param rank Place of a bigram among the common ones (0 the commonest), undefined for a rare one.
 */
export function planQuery(words: readonly string[], kind: SearchKind, rank: ReadonlyMap<number, number>): Plan {
  const found = new Map<number, { rank: number; word: number; at: number }>();
  words.forEach((word, index) => {
    for (let at = 0; at + 1 < word.length; at += 1) {
      const key = bigramKey(word, at);
      if (!found.has(key)) found.set(key, { rank: rank.get(key) ?? Number.POSITIVE_INFINITY, word: index, at });
    }
  });
  const kindKey = kindKeyOf(kind);
  const ordered = [...found].sort(([, a], [, b]) => (a.rank === b.rank ? 0 : b.rank - a.rank));
  const rare = ordered.filter(([, { rank: place }]) => place === Number.POSITIVE_INFINITY);
  const pool = rare.length > 0 ? rare : ordered;
  const chosen: (typeof pool)[number][] = [];
  const apart = (a: (typeof pool)[number], b: (typeof pool)[number]): boolean => a[1].word !== b[1].word || Math.abs(a[1].at - b[1].at) > 1;
  for (const entry of pool) if (chosen.length < listsPerQuery && chosen.every((other) => apart(entry, other))) chosen.push(entry);
  for (const entry of pool) if (chosen.length < listsPerQuery && !chosen.includes(entry)) chosen.push(entry);
  const keys = chosen.map(([key]) => key);
  const kindRank = kindKey === null ? undefined : rank.get(kindKey);
  const tier =
    rare.length > 0 ? 'rare' : keys.length > 0 ? 'common' : kindKey === null ? 'all' : kindRank === undefined ? 'rare' : 'common';
  if (kindKey !== null && tier === (kindRank === undefined ? 'rare' : 'common')) keys.push(kindKey);
  return { tier, keys };
}
