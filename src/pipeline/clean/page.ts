import { fold, squeeze } from '../report-cues.ts';

/** One line of a page; offsets into the page's text, without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` folded and without blanks, for matching. */
  readonly cue: string;
}

/** What an HTML page says in its head and its address; null for a text file. */
export interface HtmlHead {
  readonly title: string | null;
  readonly url: string | null;
  readonly postedAt: string | null;
  /** The visible text of the whole page, with what a profile's container leaves out. */
  readonly text: string;
}

/** A source as lines, ready for a profile. */
export interface Page {
  readonly text: string;
  /** `text` folded; offsets alike. */
  readonly folded: string;
  /** Lines that hold something; blank ones are left out. */
  readonly lines: readonly Line[];
  readonly html: HtmlHead | null;
}

/** Splits a text at line feeds. */
export const readPage = (text: string, html: HtmlHead | null = null): Page => {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = at + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, cue: squeeze(trimmed) });
    }
    at += raw.length + 1;
  }
  return { text, folded: fold(text), lines, html };
};
