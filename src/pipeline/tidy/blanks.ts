import type { Edit } from '../../text/tracked.ts';

/** Blanks other than the plain one and the ideographic one, tabs among them. */
const ODD_BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]+/g;
/** What a conversion put for blanks it could not write: two or more ASCII question marks in a row. */
const LOST_BLANK = /[?]{2,}[ \t\u00a0]*/g;
const CLOSED = '，、；：。！？）》”】〕］…';
const OPEN = '，、；（《“【〔［';
/** A blank that no sentence has: after a comma or before a closing mark, within a line. */
const STRAY = new RegExp(
  `(?<=[${OPEN}])[ \\u00a0\\u2000-\\u200a\\u3000]+(?=[^\\s])|(?<=\\S)[ \\u00a0\\u2000-\\u200a\\u3000]+(?=[${CLOSED}])`,
  'g',
);

/** One or two narrow blanks between a sentence's end, or a closing quotation mark, and the next word. */
const BETWEEN = /(?<=[\p{Script=Han}\d％%][。！？；”])[ \u00a0\u2000-\u200a]{1,2}(?=[\p{Script=Han}“])/gu;
/** Lines that a text has whose paragraphs stand on lines, and are not marked by blanks. */
const LEAST_LINES = 10;
const hasLines = (text: string): boolean => (text.match(/\n[^\n]*\S/g)?.length ?? 0) >= LEAST_LINES;

/** Traces of a wrapped text: two blanks behind a comma where a line of the print ended. */
const WRAP_TRACE = /[，、；][ \u00a0]{2}(?=\S)/g;
/** How many of them tell that two blanks between words are traces as well. */
const LEAST_TRACES = 20;
/** Two narrow blanks in a sentence, where a line of the print ended between words: 国有企业  改革. */
const IN_SENTENCE = /(?<=[\p{Script=Han}”）。])[ \u00a0]{2}(?=[\p{Script=Han}“（\d])/gu;
/** UTF-16 units of a line that is a paragraph, not a head set with blanks: 市长  何立. */
const PARAGRAPH = 60;

const wrapTraces = (text: string): Edit[] => {
  if ((text.match(WRAP_TRACE)?.length ?? 0) < LEAST_TRACES) return [];
  return Array.from(text.matchAll(IN_SENTENCE)).flatMap(({ index }) => {
    const line = text.indexOf('\n', index) - text.lastIndexOf('\n', index);
    return line > PARAGRAPH || text.indexOf('\n', index) < 0
      ? [{ start: index, end: index + 2, after: '', action: 'dropped' as const, rule: 'stray-blank' }]
      : [];
  });
};

/** Makes odd blanks plain, marks of lost blanks blank, and drops blanks beside punctuation. */
export const blanks = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (const match of text.matchAll(STRAY))
    out.push({ start: match.index, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'stray-blank' });
  if (hasLines(text))
    for (const match of text.matchAll(BETWEEN))
      out.push({ start: match.index, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'stray-blank' });
  out.push(...wrapTraces(text));
  for (const match of text.matchAll(LOST_BLANK))
    out.push({ start: match.index, end: match.index + match[0].length, after: ' ', action: 'repaired', rule: 'lost-blank-mark' });
  for (const match of text.matchAll(ODD_BLANK))
    out.push({ start: match.index, end: match.index + match[0].length, after: ' ', action: 'converted', rule: 'odd-blank' });
  out.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return out.filter((edit) => {
    if (edit.start < last) return false;
    last = edit.end;
    return true;
  });
};
