import type { Edit } from '../../text/tracked.ts';

/** A viewer's page mark glued to the page's first words: `2、` where the page before it broke off. */
const GLUED = /(?<=^|\n)(\d{1,3})、/g;
/** A page number on a line of its own, bare, between dashes, or named. */
const OWN_LINE = /(?<!\n)\n+[ \u3000]*(?:[-—–－―] ?(\d{1,3}) ?[-—–－―]|第 ?(\d{1,3}) ?页(?: ?共 ?\d{1,3} ?页)?|(\d{1,3}))[ \u3000]*\n+/g;
const BROKEN_OFF = /[\p{Script=Han}\d，、.．％%“（《]$/u;
const LEAST_LINE = 15;

const lastLine = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();

/** Whether the line before `at` stops in the middle of a sentence, with or without the page's line break. */
const breaksOff = (text: string, at: number): boolean => {
  const line = lastLine(text, at);
  return line.length >= LEAST_LINE && BROKEN_OFF.test(line);
};

/** Marks numbered one after the other, at least two of them. */
const consecutive = <T extends { readonly number: number }>(marks: readonly T[]): T[] => {
  const out: T[] = [];
  for (const mark of marks) {
    const before = out.at(-1);
    if (!before || mark.number === before.number + 1) out.push(mark);
  }
  return out.length >= 2 ? out : [];
};

const glued = (text: string): Edit[] => {
  const all = Array.from(text.matchAll(GLUED), (match) => ({
    number: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marks = consecutive(all.filter((mark) => mark.number === 1 || breaksOff(text, mark.start - 1)));
  // Headings are numbered too: page marks are those of which none but the first follows the end of a sentence.
  if (marks.length < 2 || marks.length < all.length / 2) return [];
  return marks.map((mark) => {
    const broken = mark.start > 0 && breaksOff(text, mark.start - 1);
    const stop = text[mark.end] === '.' ? 1 : 0;
    return {
      start: broken ? mark.start - 1 : mark.start,
      end: mark.end + (broken ? 0 : stop),
      after: '',
      action: 'dropped',
      rule: 'page-number',
    };
  });
};

const ownLine = (text: string): Edit[] => {
  const all = Array.from(text.matchAll(OWN_LINE), (match) => ({
    number: Number(match[1] ?? match[2] ?? match[3]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return consecutive(all.filter((mark) => breaksOff(text, mark.start))).map((mark) => ({
    start: mark.start,
    end: mark.end,
    after: '',
    action: 'dropped',
    rule: 'page-number',
  }));
};

/** Page numbers that cut a sentence in two: the halves are joined. Needs a run of consecutive numbers to believe in. */
export const pageNumbers = (text: string): Edit[] => {
  const first = glued(text);
  return first.length > 0 ? first : ownLine(text);
};
