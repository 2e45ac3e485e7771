import type { Edit } from '../../text/tracked.ts';
import { isNotesHeading, squeeze } from '../report-cues.ts';
import { names, partsOf, readNote, readTerm } from '../structure/notes.ts';

/** Calls that must be found for the numbers behind terms to be calls of notes. */
const LEAST = 4;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Numbered {
  readonly number: number;
  readonly terms: readonly string[];
}

const notesBelow = (text: string): { readonly body: string; readonly notes: readonly Numbered[] } => {
  const lines = text.split('\n');
  const heading = lines.findLastIndex((line) => line.length <= 40 && isNotesHeading(squeeze(line)));
  if (heading < 0) return { body: text, notes: [] };
  const notes = lines.slice(heading + 1).flatMap((line): Numbered[] => {
    const note = readNote(line);
    const term = note && readTerm(note.words);
    if (!note || !term) return [];
    return [{ number: Number(note.number), terms: [...names(term), ...partsOf(term).flatMap((one) => [one, `“${one}”`])] }];
  });
  return { body: lines.slice(0, heading).join('\n'), notes };
};

/** A call's pattern, the surest first. */
const waysToCall = (number: number): { readonly called: string; readonly rank: number }[] => [
  { called: `(${number})(?!\\d|[.．]\\d|\\s*[%％])`, rank: 0 },
  // Digits of the text's own behind it.
  ...(number >= 10 ? [{ called: `(${number})(?=[1-9]\\d{0,3}(?!\\d|[.．]\\d))`, rank: 1 }] : []),
  // A source may be one out in its count.
  { called: `(${number + 1})(?=[，。；、“\\n]|$)`, rank: 2 },
];
const behind = (term: string, called: string): RegExp => new RegExp(`${escaped(term)}”?(?=${called})`, 'u');

/**
 * Raised numbers of notes that lost their raising: 拆除“1+5”专项整治1初见成效 becomes 整治〔1〕. A number behind the term
 * that its note explains is a call; digits that stand right behind it are the text's own: “一减四增”165万亩 is note 16
 * and 5万亩. Only in a text with several such calls and no marks of another kind.
 */
export const noteCallEdits = (text: string): Edit[] => {
  const { body, notes } = notesBelow(text);
  if (notes.length < LEAST || /[[［【〔]\d{1,3}[\]］】〕]/u.test(body)) return [];
  const found = new Map<number, number>();
  let from = 0;
  for (const { number, terms } of notes) {
    const spots = terms
      .flatMap((term) => waysToCall(number).map(({ called, rank }) => ({ match: behind(term, called).exec(body.slice(from)), rank })))
      .flatMap(({ match, rank }) =>
        match ? [{ at: from + match.index + match[0].length, length: (match[1] as string).length, rank }] : [],
      )
      .sort((x, y) => x.rank - y.rank || x.at - y.at);
    const [spot] = spots;
    if (!spot) continue;
    found.set(spot.at, spot.length);
    from = spot.at;
  }
  if (found.size < LEAST) return [];
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, length]): Edit[] => [
      { start: at, end: at + length, after: `〔${body.slice(at, at + length)}〕`, action: 'converted', rule: 'note-call' },
    ]);
};
