import type { Edit } from '../../text/tracked.ts';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,40}?---[ \t]*\r?(?:\n|$)/;
/** Marks at a line's start and around words: headings, quotes, bullets, emphasis, escapes, hard breaks. */
const MARKS: readonly RegExp[] = [
  /^[ \t]{0,3}#{1,6}[ \t]+/gm,
  /^[ \t]{0,3}>[ \t]?/gm,
  /^[ \t]{0,3}[-*+][ \t]+(?=\S)/gm,
  /\*\*|__(?=\S)|(?<=\S)__/g,
  /(?<![*\\])\*(?=[^*\s][^*\n]{0,200}\*(?!\*))|(?<=(?<!\*)\*[^*\n]{0,200}[^*\s\\])\*(?!\*)/g,
  /\\(?=[!-/:-@[-`{-~])/g,
];

/** Whether a text is Markdown: by its extension, or by headings with # in it. */
export const looksLikeMarkdown = (text: string, file: string): boolean =>
  /\.(?:md|markdown)$/i.test(file) || (text.match(/^#{1,6} \S/gm)?.length ?? 0) >= 2;

/** Edits that leave of Markdown its words. */
export const markdownEdits = (text: string): Edit[] => {
  const matter = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const spots = MARKS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  )
    .filter(({ start }) => start >= matter)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Edit[] = matter > 0 ? [{ start: 0, end: matter, after: '', action: 'dropped', rule: 'front-matter' }] : [];
  let last = matter;
  for (const { start, end } of spots) {
    if (start < last) continue;
    out.push({ start, end, after: '', action: 'dropped', rule: 'markdown-mark' });
    last = end;
  }
  return out;
};
