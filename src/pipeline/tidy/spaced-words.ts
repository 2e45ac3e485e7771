import type { Edit } from '../../text/tracked.ts';

/** Single ideographs with blanks between them, four or more, or three that stand alone: 政 府 工 作 报 告. */
const SPACED =
  /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u00a0\u3000]{1,4}\p{Script=Han}){2,}(?!\p{Script=Han})|\p{Script=Han}(?:[ \u00a0\u3000]{1,4}\p{Script=Han}){4,}/gu;

/** Closes up words with a blank between the characters. Two characters are left alone: names are set so. */
export const spacedWords = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (const match of text.matchAll(SPACED))
    for (const blank of match[0].matchAll(/[ \u00a0\u3000]+/g)) {
      const start = match.index + blank.index;
      out.push({ start, end: start + blank[0].length, after: '', action: 'dropped', rule: 'spaced-word' });
    }
  return out;
};
