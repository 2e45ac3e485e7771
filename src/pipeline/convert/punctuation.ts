import type { Edit } from '../../text/tracked.ts';

/** Half-width marks that forums and copy sites put for Chinese ones (GB/T 15834—2011 wants the full width). */
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Small forms, as codes for vertical or Taiwanese print have them (Unicode block FE50–FE6F). */
const SMALL: Readonly<Record<string, string>> = {
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹝': '〔',
  '﹞': '〕',
};
const SMALL_MARK = /[﹐﹑﹔﹕﹖﹗﹙﹚﹝﹞]/g;

const MARK = /[,;:!?()]/g;
const HAN = /\p{Script=Han}/u;
/** What may stand on the other side of a mark that one Chinese character touches. */
const BESIDE = /[\p{Script=Han}0-9A-Za-z%％‰“”‘’《》〈〉（）()[\]〔〕、。，；：！？…—+\-·\s]|^$/u;
const CLOSING = /[”’》）％%]/;
const OPENING = /[“‘《（\n]|^$/;
const PERCENT = /[%％]/;
const PAUSE = /[,;]/;
/** UTF-16 units before a pause between 95% and another number in which Chinese text has a Chinese character. */
const NEAR = 16;
const DIGIT = /[0-9０-９]/;

/**
 * Full-width punctuation where Chinese text is marked with half-width: a mark beside a Chinese character, or behind a
 * closing quotation mark, bracket, unit or per cent sign that a Chinese character follows, or between a per cent and a number. Between digits (1,234, 9:00,
 * 1:2) and within Latin text nothing is touched.
 */
export function punctuationEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const widen = (mark: string, index: number): void =>
    void edits.push({ start: index, end: index + 1, after: FULL[mark] as string, action: 'converted', rule: 'full-width-punctuation' });
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (DIGIT.test(before) && DIGIT.test(after)) continue;
    const listed = PERCENT.test(before) && PAUSE.test(mark) && DIGIT.test(after) && HAN.test(text.slice(Math.max(0, index - NEAR), index));
    const closing = (CLOSING.test(before) && OPENING.test(after)) || listed;
    if (!(HAN.test(before) || HAN.test(after) || closing) || !BESIDE.test(before) || !BESIDE.test(after)) continue;
    widen(mark, index);
  }
  const widened = new Set(edits.map(({ start }) => start));
  for (const index of oddBrackets(text, widened)) widen(text[index] as string, index);
  for (const { 0: mark, index } of text.matchAll(SMALL_MARK))
    edits.push({ start: index, end: index + 1, after: SMALL[mark] as string, action: 'converted', rule: 'full-width-punctuation' });
  // The blank that English sets behind a comma.
  for (const { start, after } of [...edits]) {
    const blank = after === '（' ? null : /^[ \u00a0]+(?=[^\s])/.exec(text.slice(start + 1, start + 5));
    if (blank) edits.push({ start: start + 1, end: start + 1 + blank[0].length, after: '', action: 'dropped', rule: 'stray-blank' });
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Half-width brackets whose partner on the same line is, or becomes, full-width: (2003年1月13日）. */
const oddBrackets = (text: string, widened: ReadonlySet<number>): number[] => {
  const out: number[] = [];
  const isWide = (index: number): boolean => widened.has(index) || /[（）]/.test(text[index] as string);
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()（）\n]/g)) {
    if (mark === '\n') open = [];
    else if (mark === '(' || mark === '（') open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined && isWide(partner) !== isWide(index)) out.push(isWide(partner) ? index : partner);
    }
  }
  return out;
};
