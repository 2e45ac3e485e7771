import type { Edit } from '../../text/tracked.ts';
import { columns } from './columns.ts';

/** A single narrow blank in mid-line. */
const BLANK = /(?<=\S)[ \u00a0](?=\S)/g;
/** Paragraphs that a wrapped line can stand in; UTF-16 units. */
const LEAST_LINE = 40;
/** Columns of a page's line. */
const NARROWEST = 50;
const WIDEST = 130;
/** Columns by which a line may fall short of the width: an indent of two characters, a mark or a figure that began the next line. */
const RAGGED = 8;
/** Blanks at the distance of a line, and their share of all, that tell a wrapped page. */
const LEAST = 8;
const LEAST_SHARE = 0.6;

/**
 * A page of fixed width whose line breaks became blanks: single blanks that stand a line's width apart, in mid-sentence
 * and in mid-word. Each of them goes.
 */
export const wrapBlanks = (text: string): Edit[] => {
  const found: { at: number; width: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length >= LEAST_LINE) {
      let from = line.length - line.trimStart().length;
      for (const { index } of line.matchAll(BLANK)) {
        found.push({ at: start + index, width: columns(line.slice(from, index)) });
        from = index + 1;
      }
    }
    start += line.length + 1;
  }
  if (found.length < LEAST) return [];
  const widths = found.map(({ width }) => width).sort((a, b) => a - b);
  // The width most blanks agree on: the one with most others just below it.
  let best = 0;
  let most = 0;
  for (const width of new Set(widths)) {
    if (width < NARROWEST || width > WIDEST) continue;
    const count = widths.filter((other) => other <= width && other >= width - RAGGED).length;
    if (count > most) [best, most] = [width, count];
  }
  if (most < LEAST || most < found.length * LEAST_SHARE) return [];
  return found
    .filter(({ width }) => width <= best && width >= best - RAGGED)
    .map(({ at }) => ({ start: at, end: at + 1, after: '', action: 'dropped', rule: 'hard-wrap' }));
};
