import type { Edit } from '../../text/tracked.ts';

/** Half-width marks that forums and copy sites put for Chinese ones (GB/T 15834—2011 wants the full width). */
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

const MARK = /[,;:!?()]/g;
const HAN = /\p{Script=Han}/u;
/** What may stand on the other side of a mark that one Chinese character touches. */
const BESIDE = /[\p{Script=Han}0-9A-Za-z%％‰“”‘’《》〈〉（）()、。，；：！？…—+\-·\s]|^$/u;
const CLOSING = /[”’》）％%]/;
const OPENING = /[“‘《（\n]|^$/;
const DIGIT = /[0-9０-９]/;

/**
 * Full-width punctuation where Chinese text is marked with half-width: a mark beside a Chinese character, or behind a
 * closing quotation mark, bracket, unit or per cent sign that a Chinese character follows. Between digits (1,234, 9:00,
 * 1:2) and within Latin text nothing is touched.
 */
export function punctuationEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (DIGIT.test(before) && DIGIT.test(after)) continue;
    const closing = CLOSING.test(before) && OPENING.test(after);
    if (!(HAN.test(before) || HAN.test(after) || closing) || !BESIDE.test(before) || !BESIDE.test(after)) continue;
    edits.push({ start: index, end: index + 1, after: FULL[mark] as string, action: 'converted', rule: 'full-width-punctuation' });
  }
  return edits;
}
