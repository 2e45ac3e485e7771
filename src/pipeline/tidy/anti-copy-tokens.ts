import type { Edit } from '../../text/tracked.ts';
import { columns } from './columns.ts';

/** A short ASCII token behind the end of a sentence at the end of a line. */
const TAIL = /(?<=[。！？；：”）:;)])[ \u3000]*([A-Za-z0-9]{2,8})(?=[ \u3000]*(?:\n|$))/g;
const LEAST = 4;
/** Where headings and names end in it too, fewer sentences must: at so many lines' ends, and so many of them sentences'. */
const LEAST_LINES = 6;
const LEAST_SENTENCES = 2;
/** Letters that no word or abbreviation has in that order: jZD, hd9, vfO, ftr. */
const RANDOM = /^[b-df-hj-np-tv-xz]{3,4}$|[a-z][A-Z]|[A-Za-z]\d[A-Za-z]|[a-z]\d|\d[a-z]|[A-Z]{2}[a-z\d]|[A-Z][a-z]{2}/;

/** The token at any line's end, whatever stands before it; a page that breaks lines at a width may break it too. */
const anywhere = (token: string): RegExp =>
  new RegExp(`(?<=[^A-Za-z\\s])[ \\u3000]*${[...token].join('\\n?')}(?=[ \\u3000]*(?:\\n|$))`, 'gu');

/** The token alone on its line. */
const alone = (token: string): RegExp => new RegExp(`(?<=\\n)[ \\u3000]*${token}[ \\u3000]*(?:\\n|$)`, 'gu');

/** A line of this width may fill its page's; columns. */
const LEAST_WIDTH = 60;
/** Columns by which a full line may be narrower than most: an indent of two characters, and a mark or figure that began the next line. */
const RAGGED = 10;
const MID_SENTENCE = /[^。！？；：”）…:;!?)\s]$/u;
/** Share of the lines that do not fill the width and end in a token: with so many every paragraph does. */
const EVERY = 0.9;

/** Breaks within paragraphs: where every paragraph ends in a token, a full line that ends in none goes on. */
const wraps = (text: string, tokens: readonly Edit[]): Edit[] => {
  const ends = new Set(tokens.flatMap(({ start, end }) => [end, start + text.slice(start, end).search(/\n|$/)]));
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? 0;
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({ line, end: index + line.length })).filter(
    ({ end }) => end >= from && end < to,
  );
  const open = lines.filter(({ end }) => !ends.has(end));
  const widths = open.map(({ line }) => columns(line)).sort((a, b) => a - b);
  const width = Math.max(LEAST_WIDTH, (widths[Math.floor(widths.length * 0.5)] ?? 0) - RAGGED);
  const short = lines.filter(({ line }) => columns(line) < width);
  const every = short.filter(({ end }) => ends.has(end)).length >= short.length * EVERY;
  return open
    .filter(({ line, end }) => columns(line) >= width && text[end + 1] !== '\n' && (every || MID_SENTENCE.test(line)))
    .map(({ end }) => ({ start: end, end: end + 1, after: '', action: 'dropped', rule: 'hard-wrap' }));
};

/**
 * Tokens that a site hangs on paragraphs to spoil copies, known by their repetition: the same one at four or more
 * sentence ends. Once known they go from headings and names as well, and the paragraphs between them are joined.
 */
export const antiCopyTokens = (text: string): Edit[] => {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(TAIL)) counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + 1);
  const tokens = [...counts]
    .filter(
      ([token, count]) =>
        /[A-Za-z]/.test(token) &&
        (count >= LEAST || (count >= LEAST_SENTENCES && RANDOM.test(token) && (text.match(anywhere(token))?.length ?? 0) >= LEAST_LINES)),
    )
    .flatMap(([token]) =>
      Array.from(
        [...text.matchAll(anywhere(token)), ...text.matchAll(alone(token))],
        (match): Edit => ({
          start: match.index,
          end: match.index + match[0].length,
          after: '',
          action: 'dropped',
          rule: 'anti-copy-token',
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
  if (tokens.length === 0) return [];
  return [...tokens, ...wraps(text, tokens)]
    .sort((a, b) => a.start - b.start)
    .filter((edit, index, all) => edit.start >= (all[index - 1]?.end ?? 0));
};
