import { UNKNOWN } from './search-state.ts';

/** One reading of a span: its share of belief, and the text that it gives to each unit. */
export interface Reading {
  readonly share: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** What the readings of a span say of one unit's text. */
export interface Weighed {
  /** For each character, the share of belief it holds at its place. */
  readonly beliefs: readonly number[];
  /** For each place before, between and behind the characters, the share of belief that another character stands there. */
  readonly omissions: readonly number[];
  /** Whether a character is a numeral where another numeral might stand as well. */
  readonly isDoubtfulFigure: readonly boolean[];
  /** All texts with their shares, the best first. */
  readonly candidates: readonly (readonly [text: string, share: number])[];
}

/** Characters that make a number, and units that multiply it. */
const NUMERALS: ReadonlySet<string> = new Set('〇零一二三四五六七八九十百千萬万億亿兩两半倍');
/** So much belief in another numeral leaves a figure undecided. */
const OTHER_FIGURE = 0.005;

/** Length of the common beginning of two texts. */
const alike = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

/** Weighs the text that the best reading gives to a unit against all others. */
export const weighReadings = (unit: number, text: string, readings: readonly Reading[]): Weighed => {
  const shares = new Map<string, number>();
  for (const { share, texts } of readings) {
    const candidate = texts.get(unit) ?? '';
    shares.set(candidate, (shares.get(candidate) ?? 0) + share);
  }
  const beliefs = new Array<number>(text.length).fill(0);
  const omissions = new Array<number>(text.length + 1).fill(0);
  const figures = new Array<number>(text.length).fill(0);
  for (const [candidate, share] of shares) {
    const extra = candidate.length - text.length;
    // Counted from either end: a candidate may be longer by a character and still agree on this one.
    for (let i = 0; i < text.length; i += 1) {
      if (candidate[i] === text[i] || candidate[extra + i] === text[i]) beliefs[i] = (beliefs[i] as number) + share;
      else if (extra === 0 && NUMERALS.has(text[i] as string) && NUMERALS.has(candidate[i] as string))
        figures[i] = (figures[i] as number) + share;
    }
    const front = alike(text, candidate);
    if (extra > 0 && candidate.endsWith(text.slice(front)) && !candidate.includes(UNKNOWN))
      omissions[front] = (omissions[front] as number) + share;
  }
  return {
    beliefs,
    omissions,
    isDoubtfulFigure: figures.map((share) => share > OTHER_FIGURE),
    candidates: [...shares].sort((a, b) => b[1] - a[1]),
  };
};
