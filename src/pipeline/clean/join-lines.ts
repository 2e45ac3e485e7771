import { isNotesHeading, MEETING_LINE, NOTE_LINE, SALUTATION, SPEAKER_LINE } from '../report-cues.ts';
import type { Line } from './page.ts';

const NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．,，是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．]|[①-⑳]|第[一二三四五六七八九十]{1,3}|[—―－]{1,3}|[●◆■★※])/u;
/** Numbers that no sentence is cut before. */
const PART = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/u;
/** Marks that can't begin a line. */
const CLINGS = /^(?:[，、。；：！？）》”’％%,;:!?)\]】〕]|[【〔[]\d{1,3}[】〕\]][，、。；：）”])/u;
/** Marks that can't end a paragraph. */
const HANGS = /[，、（《“‘〔【,]$/u;
const ENDS = /[。！？；：…!?;:”’」』）)】》.]$/u;

/** A note's term alone on its line, whose explanation stands on the next: ［2］两新： */
const NOTE_TERM = /^(?:[[［〔【][\d]{1,3}[\]］〕】]|[①-⑳]).{1,40}[：:]$/u;

/** An address alone on its line. */
const isAddress = (line: Line): boolean => line.cue.length <= 24 && SALUTATION.test(line.cue);

/** A word alone on its line, too short for a heading. */
const isWord = (line: Line): boolean =>
  line.cue.length <= 4 && /^\p{Script=Han}+$/u.test(line.cue) && !/^(?:注释|谢谢|附件)/u.test(line.cue);

const isHeadingLike = (line: Line): boolean =>
  NUMBER.test(line.cue) || isNotesHeading(line.cue) || SALUTATION.test(line.cue) || NOTE_LINE.test(line.text);

/** Width at which a hard-wrapped text breaks its lines, or null. */
const wrapWidth = (lines: readonly Line[]): number | null => {
  const open = lines.filter((line) => line.text.length >= 15 && !ENDS.test(line.text) && !isHeadingLike(line));
  const lengths = open.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.5)];
  if (width === undefined || lines.length < 12) return null;
  if (open.length >= lines.length * 0.45) return width;
  // Fewer break off, but hardly any is longer: only one that a cut number has joined with the next.
  const longer = lines.filter((line) => line.text.length > width * 1.2);
  const hardly = longer.length <= lines.length * 0.15 && longer.every((line) => line.text.length <= width * 3);
  return open.length >= 6 && width >= 25 && hardly ? width : null;
};

/** Whether a numbered line goes on below: one led by a dash or an address is prose, another fills the width to the last character. */
const fillsLine = ({ cue, text }: Line, width: number): boolean =>
  /^[—―－]/u.test(cue) || SALUTATION.test(cue) || (NUMBER.test(cue) && text.length >= width);

/** Ends of lines at which a sentence goes on where the line is full: a quoted word, a semicolon. */
const SOFT_END = /[^。！？：；]”$|[；;]$/u;

/** Lines in which title, session and speaker stand. */
const HEAD_LINES = 8;
/** Share of indented lines from which indentation marks the paragraphs. */
const MARKED = 0.02;

/** Whether the page cuts its lines wherever a link or a font change stands: words alone on lines, lines that begin with a comma. */
const isBroken = (lines: readonly Line[]): boolean =>
  lines.filter(
    (line, index) =>
      index > 5 &&
      (/^[，、。；]/u.test(line.text) || (line.cue.length <= 4 && /^\p{Script=Han}+$/u.test(line.cue) && !isHeadingLike(line))),
  ).length >= 4;

const REMEMBERED = 100;

/** What the rules below look at of an open paragraph, however long it grows: its beginning, its end, its stops between. */
const remembered = (open: string): string => {
  if (open.length <= 3 * REMEMBERED) return open;
  const between = open.slice(REMEMBERED, -REMEMBERED);
  const stops = ['，', '。', '；'].filter((stop) => between.includes(stop)).join('');
  return open.slice(0, REMEMBERED) + stops + open.slice(-REMEMBERED);
};

/**
 * For each line whether it continues the one before: a page broke it at a link, a font change, or its width.
 * @param indented whether the line stands indented in the page.
 */
export const continuations = (lines: readonly Line[], indented: (line: Line) => boolean): boolean[] => {
  const width = wrapWidth(lines);
  const broken = width === null && isBroken(lines);
  // Where paragraphs are indented, a line that is not goes on with the one before, though that ended a sentence.
  const marked = width !== null && lines.filter(indented).length >= Math.max(4, lines.length * MARKED);
  let open = '';
  let fragment = false;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const joins = ((): boolean => {
      if (!before) return false;
      if (SALUTATION.test(line.cue) || isNotesHeading(line.cue) || isNotesHeading(before.cue) || isAddress(before)) return false;
      if (CLINGS.test(line.text) && line.text.length > 0 && !/^[”’）)】》]{0,2}[—―]/u.test(line.text))
        return !ENDS.test(open) || /^[，、。；：！？,;%％【〔[]/u.test(line.text);
      if (HANGS.test(open) && open.length > 4) return !/^[（(][一二三四五六七八九十]{1,3}[)）]/u.test(line.cue);
      // 24.3： / 27.1：48.6, the colon of a ratio; PM2. / 5.
      if (/\d[：:∶.]$/u.test(open) && /^\d/u.test(line.text)) return true;
      if (NOTE_TERM.test(before.cue)) return !NOTE_LINE.test(line.text);
      // In a hard-wrapped text 第 at a line's end and 一，at the next one's start are no numbering.
      const full = width !== null && before.text.length >= width * 0.85 && !ENDS.test(open) && !indented(line) && !NUMBER.test(before.cue);
      if (full && /^(?:[一二三四五六七八九十]{1,3}[，,是]|\d{1,2}[、.．])/u.test(line.cue)) return true;
      if (marked && !indented(line) && before.text.length >= (width as number) * 0.85 && open.length >= (width as number) * 0.85) {
        if (index < HEAD_LINES && (SPEAKER_LINE.test(line.cue) || MEETING_LINE.test(line.cue))) return false;
        return ENDS.test(open) ? !isHeadingLike(line) : !PART.test(line.cue);
      }
      if (isHeadingLike(line)) return false;
      // A place's name and an office cut by links in the head: 河北 / 省省 / 长 钮茂生.
      if (
        (/^\p{Script=Han}{2,4}$/u.test(open) && /^[省市县区州盟旗]{1,2}(?:长|$)/u.test(line.cue)) ||
        (/[省市县区州盟旗]$/u.test(open) && open.length <= 24 && /^长\p{Script=Han}{2,4}(?:[（(].*)?$/u.test(line.cue))
      )
        return true;
      if (fragment && !ENDS.test(open) && !indented(line)) return true;
      if (broken && /[^。！？；：…]”$/u.test(open) && /^(?:的|等|和|与|及|为|是|在)/u.test(line.cue)) return true;
      // A word alone behind prose that has not ended.
      if (isWord(line) && /[，。；]/u.test(open) && !NUMBER.test(open) && /[\p{Script=Han}\d]$/u.test(open) && !indented(line)) {
        fragment = true;
        return true;
      }
      const softly = width !== null && before.text.length >= width * 0.95 && SOFT_END.test(open);
      if ((ENDS.test(open) && !softly) || indented(line)) return false;
      if (width !== null && before.text.length >= width * 0.85 && (!isHeadingLike(before) || fillsLine(before, width))) return true;
      // Prose that stops without a full stop was cut; on a page that cuts lines anywhere a comma makes prose.
      return (broken && !NUMBER.test(open) ? /[。；，]/u : /[。；]/u).test(open) && open.length >= 12 && /[\p{Script=Han}\d]$/u.test(open);
    })();
    if (joins) open = remembered(open + line.text);
    else {
      open = line.text;
      // Too short for a heading: a word that a link or a font change has put on its own line.
      fragment =
        line.cue.length <= 4 &&
        !isHeadingLike(line) &&
        /^\p{Script=Han}+$/u.test(line.cue) &&
        /[。；，]/u.test(before?.text ?? '') &&
        !/^(?:注释|谢谢|附件)/u.test(line.cue);
    }
    return joins;
  });
};
