import { squeeze } from '../report-cues.ts';
import { readNote } from './notes.ts';
import type { TextLine as Line } from './read-lines.ts';

/** The mark of note `number` inside a line, behind a stop: …会商机制，12.[五个1000]市委…. */
const markInside = (number: number): RegExp =>
  new RegExp(
    `(?<=[。；;，,”）)】])[ \\u3000]*(?:${number}\\s*[.．、]\\s*(?=[[［【“\\p{Script=Han}])|[[［【〔]\\s*${number}\\s*[\\]］】〕])`,
    'u',
  );

/**
 * Parts notes that were run together: a line that holds the note whose number is missing between its own and the next line's.
 * @param lines the lines below the notes' heading.
 */
export const partNotes = (lines: readonly Line[]): Line[] => {
  const numbers = lines.map(({ text }) => Number(readNote(text)?.number ?? Number.NaN));
  return lines.flatMap((line, index) => {
    const own = numbers[index] as number;
    const next = numbers.slice(index + 1).find((number) => !Number.isNaN(number));
    if (Number.isNaN(own) || (next !== undefined && next <= own + 1)) return [line];
    const out: Line[] = [];
    let from = 0;
    for (let number = own + 1; next === undefined ? number <= own + 1 : number < next; number += 1) {
      const mark = markInside(number).exec(line.text.slice(from));
      if (!mark) break;
      // The last note of all may hold a list of its own.
      if (next === undefined && !/[[［【]/u.test(line.text.slice(from + mark.index, from + mark.index + mark[0].length + 1))) break;
      out.push(part(line, from, from + mark.index));
      from += mark.index;
    }
    return [...out, part(line, from, line.text.length)];
  });
};

const part = (line: Line, from: number, to: number): Line => {
  if (from === 0 && to === line.text.length) return line;
  const slice = line.text.slice(from, to);
  const text = slice.trim();
  return { ...line, start: line.start + from + slice.indexOf(text), text, cue: squeeze(text) };
};
