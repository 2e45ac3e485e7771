import type { Edit } from '../../text/tracked.ts';
import { wordScore } from '../repair/word-model.ts';

/** Lines of prose are at least so long and hold a stop; UTF-16 units. Lists, tables, heads and navigation keep their blanks. */
const LEAST_PROSE = 40;
const STOP = /[。；]/u;
/** Lines that a text has whose paragraphs stand on lines, so that no blank marks one. */
const LEAST_LINES = 10;

const BLANK = '[ \\u2000-\\u200a]{1,3}';
const CHINESE = '\\p{Script=Han}，。、；：！？（）“”《》〔〕—…％';
const OTHER = '\\dA-Za-z';
/** Blanks that a word processor sets around figures and letters: 投资 1.2 亿元, 中心镇）43 个, 推进 “一河两岸”. */
const BESIDE = new RegExp(
  `(?<=[${CHINESE}])${BLANK}(?=[${OTHER}])|(?<=[${OTHER}%+])${BLANK}(?=[${CHINESE}])|(?<=\\d)${BLANK}(?=[%‰℃])|(?<=[\\p{Script=Han}，、”）》])${BLANK}(?=[“《（〔[])|(?<=[”》〕）。；])${BLANK}(?=\\p{Script=Han})`,
  'gu',
);
/** What stands before a paragraph's first words: a heading, or an item's number. A blank is its seam. */
const LONGEST_SEAM = 70;
const SEAM = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})?[)）]?[、.．]?[^，。；：、]{0,60}$/u;

const INSIDE = new RegExp(`(?<=\\p{Script=Han})${BLANK}(?=\\p{Script=Han})`, 'gu');
/** A line with more than one such blank in so many characters is set so. */
const LEAST_BETWEEN = 15;
/** Characters on either side that tell whether a blank parts a word. */
const REACH = 6;
/** Natural logarithms: how much likelier the words are when closed up, and how unlikely a character that stands alone. */
const LEAST_GAIN = 4;
const ALONE = -4;

/** Whether a blank parts a word and leaves a half of it that is none: 慢性病综 合防控, but not 发展 现代农业. */
const partsWord = (line: string, start: number, end: number): boolean => {
  const left = /\p{Script=Han}{1,6}$/u.exec(line.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const right = /^\p{Script=Han}{1,6}/u.exec(line.slice(end, end + REACH))?.[0] ?? '';
  const [before, behind] = [wordScore(left), wordScore(right)];
  const isAlone = before - wordScore(left.slice(0, -1)) < ALONE || behind - wordScore(right.slice(1)) < ALONE;
  return isAlone && wordScore(left + right) - before - behind > LEAST_GAIN;
};

/** Closes up the blanks inside sentences that Chinese does not write: around figures, letters and quotation marks, and inside words. */
export const innerBlanks = (text: string): Edit[] => {
  const out: Edit[] = [];
  const drop = (start: number, end: number, rule: string): void => void out.push({ start, end, after: '', action: 'dropped', rule });
  const lines = text.split('\n');
  if (lines.filter((line) => line.trim() !== '').length < LEAST_LINES) return out;
  let at = 0;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    if (line.length >= LEAST_PROSE && line.includes(' ', indent) && STOP.test(line)) {
      for (const match of line.matchAll(BESIDE))
        if (match.index - indent > LONGEST_SEAM || !SEAM.test(line.slice(indent, match.index)))
          drop(at + match.index, at + match.index + match[0].length, 'stray-blank');
      const inside = Array.from(line.matchAll(INSIDE));
      for (const match of inside.length * LEAST_BETWEEN > line.length ? [] : inside) {
        const end = match.index + match[0].length;
        if (partsWord(line, match.index, end)) drop(at + match.index, at + end, 'spaced-word');
      }
    }
    at += line.length + 1;
  }
  return out.sort((a, b) => a.start - b.start);
};
