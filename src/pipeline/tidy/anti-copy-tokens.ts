import type { Edit } from '../../text/tracked.ts';

/** A short ASCII token behind the end of a sentence at the end of a line. */
const TAIL = /(?<=[。！？；：”）:;)])[ \u3000]*([A-Za-z0-9]{2,8})(?=[ \u3000]*(?:\n|$))/g;
const LEAST = 4;

/** The token at any line's end, whatever stands before it; a page that breaks lines at a width may break it too. */
const anywhere = (token: string): RegExp =>
  new RegExp(`(?<=[^A-Za-z\\s])[ \\u3000]*${[...token].join('\\n?')}(?=[ \\u3000]*(?:\\n|$))`, 'gu');

/** A line of this length may fill its width; UTF-16 units. */
const LEAST_WIDTH = 30;
/** Units by which a full line may be shorter than the longest, where a mark would have begun the next. */
const RAGGED = 4;
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
  const lengths = open.map(({ line }) => line.length).sort((a, b) => a - b);
  const width = Math.max(LEAST_WIDTH, (lengths[Math.floor(lengths.length * 0.9)] ?? 0) - RAGGED);
  const short = lines.filter(({ line }) => line.length < width);
  const every = short.filter(({ end }) => ends.has(end)).length >= short.length * EVERY;
  return open
    .filter(({ line, end }) => line.length >= width && text[end + 1] !== '\n' && (every || MID_SENTENCE.test(line)))
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
    .filter(([token, count]) => count >= LEAST && /[A-Za-z]/.test(token))
    .flatMap(([token]) =>
      Array.from(
        text.matchAll(anywhere(token)),
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
