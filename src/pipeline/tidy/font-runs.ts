import type { Edit } from '../../text/tracked.ts';

/**
 * A line that is nothing but a figure, a letter word or a note's call: a converter of word processor files broke the
 * line wherever the font changed, and Chinese documents set figures and letters in another font than words.
 */
const RUN =
  /^(?:\d+(?:[.．]\d+)?(?:[%％‰℃]|[—–-]\d+(?:[.．]\d+)?[%％])?|\d+[+×xX]\d+|[A-Z]{2,6}|[A-Z]{0,3}\d(?:[.+]\d)*[A-Z]{0,3}|[[〔［]\d{1,3}[\]〕］])[，,；;。、]?$/u;
/** What a sentence goes on with behind a figure: a unit, a mark, a word that measures. */
const GOES_ON =
  /^(?:[年月日时万亿元个项家户名人次件条座所倍吨亩米克度分％%‰，,。；;、：:）)”》]|公[里顷斤]|平方|立方|千|百|余|多|以上|左右)/u;
const OPEN_END = /[\p{Script=Han}，,、；;（(“”》《—─]$/u;
const STOPPED = /[。！？!?][”’）)]?$/u;
/** A note of a list, its number alone on the line above: its term and a colon. */
const NOTE = /^[^，。；]{1,24}[：:]/u;
/** A heading's number, before which nothing is joined. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|各位)/u;

const HEADING = /^[^，,。；;]{2,24}(?:回顾|安排|任务|目标|工作|要求|成就|成效|建议)$/u;
/** A line with a pause in it that is long enough for no heading. */
const PROSE = /^(?=.{12}).*[，,。；;]/u;

/** Figures in mid-sentence that a text has on lines of their own before it counts as broken so. */
const LEAST = 6;
/** Share of such lines that stand in mid-sentence: page numbers and tables do not. */
const LEAST_SHARE = 0.6;

/** Joins lines that were broken at every change of font. */
export const fontRuns = (text: string): Edit[] => {
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
    line: line.trim(),
  })).filter(({ line }) => line !== '');
  const isRun = lines.map(({ line }) => RUN.test(line));
  const inSentence = lines.map(
    (_, index) =>
      isRun[index] === true &&
      !NOTE.test(lines[index + 1]?.line ?? '') &&
      ((OPEN_END.test(lines[index - 1]?.line ?? '') && PROSE.test(lines[index - 1]?.line ?? '')) ||
        GOES_ON.test(lines[index + 1]?.line ?? '')),
  );
  const runs = isRun.filter(Boolean).length;
  const joined = inSentence.filter(Boolean).length;
  if (joined < LEAST || joined < runs * LEAST_SHARE) return [];
  const out: Edit[] = [];
  let open = '';
  lines.forEach(({ line, start }, index) => {
    const above = lines[index - 1];
    if (above && goesOn(open, line, inSentence[index] === true, inSentence[index - 1] === true)) {
      out.push({ start: above.end, end: start, after: '', action: 'dropped', rule: 'broken-line' });
      open += line;
    } else open = line;
  });
  return out;
};

/** Whether a line goes on with what was joined above it, on a page broken at every change of font. */
const goesOn = (open: string, line: string, isRun: boolean, behindRun: boolean): boolean => {
  if (STOPPED.test(open) || NUMBERED.test(line)) return false;
  if (behindRun) return true;
  // 2019年工作回顾 / 2019 / 年, …: a heading ends where a year begins.
  if (isRun) return !/[：:]$/u.test(open) && !(/^\d{4}$/.test(line) && HEADING.test(open));
  // Prose without a full stop was cut: proofreaders' marks break lines as well.
  return PROSE.test(open) && !NUMBERED.test(open) && /[\p{Script=Han}\d，,、；;”》）)％%\]]$/u.test(open);
};
