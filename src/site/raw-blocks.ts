import type { LedgerSegment, ReportBlock } from '../schema/index.ts';

/** Letters enough to know a paragraph by. */
const known = 24;

/** A paragraph found further on than this after the last is taken for another of the same words. */
const far = 20_000;

/** Blanks say nothing: they are dropped, added and changed on the way. */
const isBlank = (letter: string): boolean => /\s/.test(letter);

/**
 * Where the blocks of a report begin in the raw text of its leading source. What came of the source, letter by letter, is
 * searched for the beginning of each block in turn; a block that does not stand there, or stands elsewhere, is left out.
 *
 * @returns raw offset by index of the block, rising.
 */
export function rawBlockStarts(raw: string, segments: readonly LedgerSegment[], blocks: readonly ReportBlock[]): Map<number, number> {
  let text = '';
  const origins: number[] = [];
  const append = (letters: string, originOf: (index: number) => number): void => {
    for (let index = 0; index < letters.length; index += 1) {
      const letter = letters[index] as string;
      if (isBlank(letter)) continue;
      text += letter;
      origins.push(originOf(index));
    }
  };
  for (const { start, end, action, after } of segments) {
    if (action === 'kept') append(raw.slice(start, end), (index) => start + index);
    else if (action !== 'dropped') append(after, () => start);
  }
  const starts = new Map<number, number>();
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    const letters = block.text.replace(/\s/g, '').slice(0, known);
    const at = letters === '' ? -1 : text.indexOf(letters, from);
    const origin = origins[at];
    if (at < 0 || at - from > far || origin === undefined) continue;
    starts.set(index, origin);
    from = at + letters.length;
  }
  return starts;
}
