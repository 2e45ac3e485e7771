import type { Edit } from '../../text/tracked.ts';

/** What copy sites put for “, ” and — that their encoding lacks: two semicolons each. */
const MARK = /;;/g;
const LEAST = 4;
/** A quotation is shorter than this, and holds no end of a sentence; UTF-16 units. */
const LONGEST = 60;
const SOUND = /[“”]/;

/**
 * Quotation marks and dashes that were written `;;`: `;;;;` at a paragraph's start is —— again, a pair with a phrase
 * between is “…”. Only in a text that has no quotation mark of its own.
 */
export const lostMarks = (text: string): Edit[] => {
  const found = [...text.matchAll(MARK)].map((match) => match.index);
  if (found.length < LEAST || SOUND.test(text)) return [];
  const out: Edit[] = [];
  const mend = (start: number, end: number, after: string): void =>
    void out.push({ start, end, after, action: 'repaired', rule: 'lost-quotation-mark' });
  for (let i = 0; i < found.length; i += 1) {
    const at = found[i] as number;
    const next = found[i + 1];
    if (next === at + 2) {
      if (/(?:^|\n)[ \u3000]*$/.test(text.slice(Math.max(0, at - 8), at))) mend(at, next + 2, '——');
      i += 1;
      continue;
    }
    if (next === undefined) break;
    const between = text.slice(at + 2, next);
    if (between.length > LONGEST || /[。！？]|\n[ \u3000]*\n/.test(between)) continue;
    mend(at, at + 2, '“');
    mend(next, next + 2, '”');
    i += 1;
  }
  return out;
};
