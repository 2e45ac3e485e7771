import { paragraphBorders } from '../paragraph-borders.ts';
import { squeeze } from '../report-cues.ts';

/** One paragraph of the cleaned text as it came, or a part of one that had several run together. */
export interface TextLine {
  /** Offset into the cleaned text. */
  readonly start: number;
  readonly text: string;
  /** `text` squeezed. */
  readonly cue: string;
  /** Whether its text had lost its line breaks: a heading may run into its paragraph without a stop. */
  readonly glued: boolean;
}

/**
 * The paragraphs of a cleaned text; those that were run together are parted, blanks around each are left out.
 * @param glued whether the text had lost its line breaks.
 */
export const readLines = (text: string, glued = false): TextLine[] => {
  const out: TextLine[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    let from = 0;
    for (const to of [...paragraphBorders(raw), raw.length]) {
      const slice = raw.slice(from, to);
      const body = slice.trim();
      if (body !== '') out.push({ start: at + from + slice.indexOf(body), text: body, cue: squeeze(body), glued });
      from = to;
    }
    at += raw.length + 1;
  }
  return out;
};
