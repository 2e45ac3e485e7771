import type { Edit } from '../../text/tracked.ts';

/** A short ASCII token behind the end of a sentence at the end of a line. */
const TAIL = /(?<=[。！？；：”）:;)])[ \u3000]*([A-Za-z0-9]{2,8})(?=[ \u3000]*(?:\n|$))/g;
const LEAST = 4;

/** The token at any line's end, whatever stands before it; a page that breaks lines at a width may break it too. */
const anywhere = (token: string): RegExp =>
  new RegExp(`(?<=[\\p{Script=Han}。！？；：”）:;)])[ \\u3000]*${[...token].join('\\n?')}(?=[ \\u3000]*(?:\\n|$))`, 'gu');

/** A line that fills its width and stops in the middle of a sentence, with the break behind it. */
const FULL_LINE = /^[^\n]{30,}[\p{Script=Han}\d，、,]([ \u3000]*\n)(?=[\p{Script=Han}\d“（，。、；：！？])/gmu;

/** Breaks within paragraphs: where every paragraph ends in a token, a line that ends in none goes on. */
const wraps = (text: string, first: number, last: number): Edit[] =>
  Array.from(text.matchAll(FULL_LINE), (match): Edit => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] as string).length, end, after: '', action: 'dropped', rule: 'hard-wrap' };
  }).filter(({ start, end }) => start >= first && end <= last);

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
  const [first] = tokens;
  if (!first) return [];
  return [...tokens, ...wraps(text, first.start, tokens.at(-1)?.start ?? 0)]
    .sort((a, b) => a.start - b.start)
    .filter((edit, index, all) => edit.start >= (all[index - 1]?.end ?? 0));
};
