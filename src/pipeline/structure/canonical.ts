import type { Edit, Tracked } from '../../text/tracked.ts';
import { literalEdits } from './literal.ts';

/** A block to be set: its stretch of the cleaned text and how many `#` lead it (0 for a paragraph). */
export interface Setting {
  readonly start: number;
  readonly end: number;
  readonly marks: number;
}

export interface Canonical {
  readonly tracked: Tracked;
  /** Each block's stretch of the canonical text, its leading `#` left out. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

const applied = (block: string, edits: readonly Edit[], at: number): string => {
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += block.slice(from, edit.start - at) + edit.after;
    from = edit.end - at;
  }
  return out + block.slice(from);
};

/** Sets the blocks as canonical Markdown: headings with `#`, a blank line between blocks, no character with a meaning of its own. */
export const setCanonical = (tracked: Tracked, settings: readonly Setting[]): Canonical => {
  const { text } = tracked;
  const edits: Edit[] = [];
  const spans: { start: number; end: number; text: string }[] = [];
  let at = 0;
  let last = 0;
  settings.forEach(({ start, end, marks }, index) => {
    const lead = marks > 0 ? `${'#'.repeat(marks)} ` : '';
    const gap = text.slice(last, start);
    const wanted = `${index === 0 ? '' : '\n\n'}${lead}`;
    if (gap !== wanted) {
      if (wanted === '') edits.push({ start: last, end: start, after: '', action: 'dropped', rule: 'blank' });
      else
        edits.push({
          start: last,
          end: start,
          after: wanted,
          action: 'converted',
          rule: marks > 0 ? 'markdown-heading' : 'markdown-paragraph',
        });
    }
    const block = text.slice(start, end);
    const literal = literalEdits(block, start);
    edits.push(...literal);
    const set = applied(block, literal, start);
    at += wanted.length;
    spans.push({ start: at, end: at + set.length, text: set });
    at += set.length;
    last = end;
  });
  if (last < text.length) edits.push({ start: last, end: text.length, after: '', action: 'dropped', rule: 'blank' });
  return { tracked: tracked.edit(edits), spans };
};
