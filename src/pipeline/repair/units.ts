import { pairCode } from '../../text/gbk.ts';
import { CUT_NOTE, NOTE } from './pinyin-notes.ts';

/**
 * A line as the damage left it, in the pieces it works on. `start` and `end` are offsets in the text.
 * pair: a two-byte character; ascii: one byte; note: `(yè)`; cut-note: `?xì)`; other: a character GBK lacks.
 */
export interface Unit {
  readonly kind: 'pair' | 'ascii' | 'note' | 'cut-note' | 'other';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lead byte of a pair, the byte of an ASCII character, else -1. */
  readonly first: number;
  /** Trail byte of a pair, else -1. */
  readonly second: number;
  /** Reading of a note, else empty. */
  readonly reading: string;
}

const unit = (kind: Unit['kind'], start: number, text: string, first = -1, second = -1, reading = ''): Unit => ({
  kind,
  start,
  end: start + text.length,
  text,
  first,
  second,
  reading,
});

/** The units of `text`'s line `[start, end)`. */
export const unitsOf = (text: string, start: number, end: number): Unit[] => {
  const line = text.slice(start, end);
  const notes = new Map<number, RegExpMatchArray>();
  for (const match of line.matchAll(NOTE)) notes.set(match.index, match);
  for (const match of line.matchAll(CUT_NOTE)) notes.set(match.index, match);
  const out: Unit[] = [];
  for (let at = 0; at < line.length; ) {
    const note = notes.get(at);
    const code = line.codePointAt(at) as number;
    const char = String.fromCodePoint(code);
    if (note) out.push(unit(line[at] === '?' ? 'cut-note' : 'note', start + at, note[0], -1, -1, (note[1] as string).normalize('NFC')));
    else if (code < 0x80) out.push(unit('ascii', start + at, char, code));
    else {
      const pair = pairCode(char);
      out.push(pair === undefined ? unit('other', start + at, char) : unit('pair', start + at, char, pair >> 8, pair & 0xff));
    }
    at += note ? note[0].length : char.length;
  }
  return out;
};

export const isDigit = (unit: Unit | undefined): boolean => unit !== undefined && /^\d$/.test(unit.text);

/** The reading of the note behind the unit, empty when there is none; a cut note's belongs to no whole character. */
export const readingBehind = (units: readonly Unit[], index: number): string | null => {
  const next = units[index + 1];
  return next?.kind === 'note' ? next.reading : next?.kind === 'cut-note' ? null : '';
};

/** The character before `index`, without the notes between. */
export const pairBefore = (units: readonly Unit[], index: number): Unit | undefined => {
  let before = index - 1;
  while (units[before]?.kind === 'note') before -= 1;
  return units[before];
};

/** Empty, or null where a note cut the character in two whose second byte stands in the unit: it could not be annotated itself. */
export const readingOf = (units: readonly Unit[], index: number): string | null => (units[index - 1]?.kind === 'cut-note' ? null : '');
