import type { Theme } from '../../schema/index.ts';
import { Trie } from '../../text/trie.ts';
import { THEME_WORDS } from './theme-words.ts';

type Named = Exclude<Theme, 'other'>;

interface Word {
  readonly theme: Named | null;
  readonly weight: number;
  readonly length: number;
}

const WORDS = new Trie<Word>(
  // Of a word in two rows the heavier one, and none before any, holds.
  THEME_WORDS.flatMap(({ theme, weight, words }) =>
    words.split(' ').map((word): [string, Word] => [word, { theme, weight, length: word.length }]),
  ),
);

/** What speaks for each theme, with the words that did. */
type Votes = Map<Named, { score: number; readonly first: number; readonly words: Map<string, number> }>;

const vote = (votes: Votes, theme: Named, word: string, weight: number, at: number): void => {
  const entry = votes.get(theme) ?? { score: 0, first: at, words: new Map() };
  entry.score += weight;
  entry.words.set(word, (entry.words.get(word) ?? 0) + 1);
  votes.set(theme, entry);
};

const scan = (text: string, heard: (word: Word, at: number) => void): void => {
  for (let at = 0; at < text.length; ) {
    const word = WORDS.longestAt(text, at);
    if (word) heard(word, at);
    at += word?.length ?? 1;
  }
};

/** A heading's first clause says what was done, the later ones what came of it. */
const LATER_CLAUSE = 0.7;

const votesOfHeading = (heading: string): Votes => {
  const votes: Votes = new Map();
  const comma = heading.search(/[，,]/u);
  const clause = comma < 0 ? heading.length : comma;
  let spoken = false;
  scan(heading, ({ theme, weight, length }, at) => {
    // 科学谋划，加快县城建设: a first clause that names no theme takes nothing from the second.
    if (theme) vote(votes, theme, heading.slice(at, at + length), weight * (at > clause && spoken ? LATER_CLAUSE : 1), at);
    spoken ||= theme !== null && at < clause;
  });
  return votes;
};

/** A word that a section says often counts as often as this at most. */
const MOST_REPEATS = 3;
/** UTF-16 units of a section's text that are read. */
const REACH = 4000;

const votesOfBody = (paragraphs: readonly string[]): Votes => {
  const votes: Votes = new Map();
  let left = REACH;
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    const text = paragraph.slice(0, left);
    left -= text.length;
    scan(text, ({ theme, weight, length }, at) => {
      if (!theme || weight < 2) return;
      const word = text.slice(at, at + length);
      if ((votes.get(theme)?.words.get(word) ?? 0) < MOST_REPEATS) vote(votes, theme, word, weight - 1, at);
    });
  }
  return votes;
};

/** How much a section's own words count beside its heading. */
const BODY = 4;
/** How far the first theme must be ahead of the second, and what it must have at least. */
const MARGIN = 0.2;
const LEAST = 1.5;
/** The same where the heading says nothing of the first: half of what the text says, and well ahead. */
const SILENT_MARGIN = 0.8;
const SILENT_LEAST = 2;
/** A heading that says this much of one theme, and half of it of any other, needs no second voice. */
const CLEAR = 2;

/** The theme of which a heading leaves no doubt. */
const clearTheme = (title: Votes): Named | null => {
  const [lead, next] = [...title].sort(([, a], [, b]) => b.score - a.score);
  return lead && lead[1].score >= CLEAR && (next?.[1].score ?? 0) <= lead[1].score / 2 ? lead[0] : null;
};

export interface ThemeVerdict {
  readonly theme: Theme;
  /** Themes with their sums, the heaviest first, and the heading's words for them. */
  readonly ranking: readonly { readonly theme: Named; readonly score: number; readonly words: readonly string[] }[];
}

/**
 * The theme of a section: by its heading where that is clear, else by the heading and the section's own words together;
 * of two themes that the heading names alike the first, `other` when none is ahead of the rest.
 */
export const judgeTheme = (heading: string, paragraphs: readonly string[]): ThemeVerdict => {
  const title = votesOfHeading(heading);
  const body = votesOfBody(paragraphs);
  const sum = [...body.values()].reduce((total, { score }) => total + score, 0);
  const ranking = [...new Set([...title.keys(), ...body.keys()])]
    .map((theme) => ({
      theme,
      score: (title.get(theme)?.score ?? 0) + (sum === 0 ? 0 : (BODY * (body.get(theme)?.score ?? 0)) / sum),
      words: [...(title.get(theme)?.words.keys() ?? [])],
    }))
    .sort((a, b) => b.score - a.score);
  const clear = clearTheme(title);
  if (clear) return { theme: clear, ranking };
  const [first, second] = ranking;
  const one = first && title.get(first.theme);
  if (!first || first.score < (one ? LEAST : SILENT_LEAST)) return { theme: 'other', ranking };
  if (!second || first.score - second.score >= (one ? MARGIN : SILENT_MARGIN)) return { theme: first.theme, ranking };
  const other = title.get(second.theme);
  if (!one || !other) return { theme: 'other', ranking };
  return { theme: one.first <= other.first ? first.theme : second.theme, ranking };
};

/** `judgeTheme` without the reasons: a clear heading needs no reading of the text. */
export const themeOf = (heading: string, paragraphs: readonly string[] = []): Theme =>
  clearTheme(votesOfHeading(heading)) ?? judgeTheme(heading, paragraphs).theme;
