import type { Edit } from '../../text/tracked.ts';

/** A short ASCII token behind the end of a sentence at the end of a line. */
const TAIL = /(?<=[。！？；：”）])[ \u3000]*([A-Za-z0-9]{2,8})(?=[ \u3000]*(?:\n|$))/g;
const LEAST = 4;

/** Tokens that a site hangs on paragraphs to spoil copies, known by their repetition: the same one at four or more ends. */
export const antiCopyTokens = (text: string): Edit[] => {
  const found = new Map<string, Edit[]>();
  for (const match of text.matchAll(TAIL)) {
    const token = match[1] as string;
    const edits = found.get(token) ?? [];
    edits.push({ start: match.index, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'anti-copy-token' });
    found.set(token, edits);
  }
  return [...found]
    .filter(([token, edits]) => edits.length >= LEAST && /[A-Za-z]/.test(token))
    .flatMap(([, edits]) => edits)
    .sort((a, b) => a.start - b.start);
};
