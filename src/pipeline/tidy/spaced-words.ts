import type { Edit } from '../../text/tracked.ts';

/** Single ideographs with blanks between them, four or more, or three that stand alone: 政 府 工 作 报 告. */
const SPACED =
  /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u00a0\u3000]{1,4}\p{Script=Han}){2,}(?!\p{Script=Han})|\p{Script=Han}(?:[ \u00a0\u3000]{1,4}\p{Script=Han}){4,}/gu;
/** What each of them holds, found sooner. */
const HINT = /[ \u00a0\u3000]\p{Script=Han}[ \u00a0\u3000]/u;

/** Words of two characters that stand alone on a line, spaced out as headings are: 注 释. */
const HEADING =
  /(?<=^[ \u3000]*)(?:注[ \u00a0\u3000]+释|附[ \u00a0\u3000]+[件录表]|前[ \u00a0\u3000]+言|结[ \u00a0\u3000]+语|目[ \u00a0\u3000]+录)(?=[ \u3000：:]*$)/gmu;

/** Closes up words with a blank between the characters. Other words of two characters are left alone: names are set so. */
export const spacedWords = (text: string): Edit[] => {
  const out: Edit[] = [];
  const spaced = HINT.test(text) ? text.matchAll(SPACED) : [];
  for (const match of [...spaced, ...text.matchAll(HEADING)].sort((a, b) => a.index - b.index))
    for (const blank of match[0].matchAll(/[ \u00a0\u3000]+/g)) {
      const start = match.index + blank.index;
      out.push({ start, end: start + blank[0].length, after: '', action: 'dropped', rule: 'spaced-word' });
    }
  return out;
};
