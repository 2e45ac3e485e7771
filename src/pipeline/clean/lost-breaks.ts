import type { Edit } from '../../text/tracked.ts';
import { paragraphBorders, WHOLE_PAGES } from '../paragraph-borders.ts';

/** The ledger's rule for a paragraph found in a text that has lost its line breaks. */
export const LOST_BREAK = 'lost-line-break';
/** A text of hardly any lines is one that has lost its breaks when it is longer than a paragraph; UTF-16 units. */
const FEW_LINES = 2;
const LONGER_THAN_A_PARAGRAPH = 600;

/** Edits that put line breaks where the paragraphs of a text without them begin. */
export const lostBreakEdits = (text: string): Edit[] => {
  const lines = text.split('\n');
  const few = lines.filter((line) => line.trim() !== '').length <= FEW_LINES;
  const out: Edit[] = [];
  let at = 0;
  for (const line of lines) {
    if (line.length > (few ? LONGER_THAN_A_PARAGRAPH : WHOLE_PAGES))
      for (const border of paragraphBorders(line, true))
        out.push({ start: at + border, end: at + border, after: '\n', action: 'converted', rule: LOST_BREAK });
    at += line.length + 1;
  }
  return out;
};
