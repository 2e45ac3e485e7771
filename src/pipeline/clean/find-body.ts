import {
  ANNEX_HEADING,
  ASSEMBLY_LINE,
  closes,
  DATE_LINE,
  DATED_NAME,
  isNotesHeading,
  MEETING_LINE,
  NOTE_LINE,
  OFFICE_LINE,
  OPENING_SENTENCE,
  SALUTATION,
  SPEAKER_LINE,
  TITLE_LINE,
} from '../report-cues.ts';
import { isBilingual, isExplanation, isForeign, isNoise, isPageEnd, isPageNumber } from './chrome.ts';
import type { Line, Page } from './page.ts';

/** A line long and punctuated enough to be a paragraph of a report. */
export const isProse = (line: Line): boolean =>
  line.cue.length >= 40 && /[。；;！!，,]/u.test(line.cue) && !isNoise(line.cue) && /\p{Script=Han}{8}/u.test(line.cue);

/** The last line of a text that breaks off in mid-sentence. */
const CUT_PROSE = /^(?=.{18})(?=.*\p{Script=Han}{6}).*[，,；;].*\p{Script=Han}$/u;

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．]|第[一二三四五六七八九十]{1,3}[部章])/u;

/** The title of any official document. */
const DOCUMENT_TITLE =
  /^.{4,50}(?:报告|公报|草案|方案|意见|讲话|通知|说明|决议|纲要|总结|解读|座谈会|摘要|摘登|摘编|要点)(?:[（(].{1,20}[)）])?$/u;

/** How far two openings may lie apart for the first to be a digest of the second; UTF-16 units. */
export const DIGEST_REACH = 1500;
/** How many lines above the address are searched for title, session and speaker. */
const HEAD_LINES = 14;

/** A line that a page may have broken; characters. */
const SHORT = 60;

/** Whether the report is opened in this line: the sentence itself, or an address with the sentence right below. */
export const opens = (lines: readonly Line[], index: number): boolean => {
  const own = lines[index]?.cue ?? '';
  // A page of short lines may have broken the sentence: ……向大会报告工作，请 / 予审议.
  const cue = own.length <= SHORT && /我(?:谨|受)?代表/u.test(own) ? own + (lines[index + 1]?.cue ?? '') : own;
  if (
    OPENING_SENTENCE.test(cue.slice(0, 400)) &&
    (SALUTATION.test(cue) || /各位(?:代表|委员)/u.test(cue.slice(0, 200)) || /请予|审议|提出/u.test(cue))
  )
    return true;
  return false;
};

/** Index of the line that opens the report, or -1. A digest that repeats the opening above it is passed over. */
const findOpening = (lines: readonly Line[]): number => {
  let found = -1;
  for (let index = 0; index < lines.length; index += 1) {
    if (!opens(lines, index)) continue;
    const line = lines[index] as Line;
    if (found >= 0 && line.start - (lines[found] as Line).start > DIGEST_REACH) break;
    found = index;
  }
  return found;
};

/** Who put the text online, alone on a line of the head. */
const OFFICE_OF_ORIGIN = /^.{0,16}(?:办公室|办公厅|研究室|编辑部|宣传部|政府网|信息网|新闻网|门户网站|日报社?|晚报|融媒体中心)$/u;

/** Lines of a printed report's cover, above its title: the place, the year, the congress it was given to, its number among the papers. */
const COVER =
  /^(?:(?:.{2,14}[省市县区州盟旗]|[\d二〇零一三四五六七八九十0Oo]{4}年)(?:人民政府)?|.{2,18}[省市县区州盟旗]第.{1,4}届人民代表大会(?:第.{1,4}次会议)?(?:文件|材料)?(?:之?[一二三四五六七八九十]{1,3}|[（(].{1,6}[)）])?|[（(][\d一二三四五六七八九十]{1,3}[)）]|(?:会议)?(?:文件|材料)(?:之?[一二三四五六七八九十]{1,3}|[（(].{1,6}[)）])?)$/u;

type HeadKind = 'title' | 'meeting' | 'speaker' | 'part' | 'noise' | 'other';

const headKind = (line: Line, below: Line | undefined): HeadKind => {
  const { cue } = line;
  if (isNoise(cue) || isForeign(line.text) || OFFICE_OF_ORIGIN.test(cue)) return 'noise';
  if (cue.length > 160) return 'other';
  if (TITLE_LINE.test(cue) && /工作报告[》）)]?$/u.test(cue)) return 'title';
  if (MEETING_LINE.test(cue) || DATE_LINE.test(cue) || DATED_NAME.test(cue) || ASSEMBLY_LINE.test(cue)) return 'meeting';
  if (TITLE_LINE.test(cue)) return 'title';
  if (SPEAKER_LINE.test(cue) || OFFICE_LINE.test(cue)) return 'speaker';
  if (SALUTATION.test(cue) && cue.length < 30) return 'part';
  if (/^[（(].{1,30}[)）]$/u.test(cue)) return 'part';
  // A name below an office, or an office cut in two.
  if (cue.length <= 30 && below && /^[\p{Script=Han}·（）()\d]+$/u.test(cue)) return 'part';
  if (cue.length <= 80 && /工作报告/u.test(cue) && /会议|政府|\d{4}年/u.test(cue) && !/[。！!；;]/u.test(cue)) return 'title';
  return 'other';
};

/** First line of the head: title, session and speaker above the opening. */
export const findHead = (lines: readonly Line[], opening: number): number => {
  let head = opening;
  let title = -1;
  for (let index = opening - 1; index >= Math.max(0, opening - HEAD_LINES); index -= 1) {
    const kind = headKind(lines[index] as Line, lines[index + 1]);
    if (kind === 'other') break;
    if (title >= 0 && kind !== 'meeting') {
      if (!COVER.test((lines[index] as Line).cue)) break;
      head = index;
      continue;
    }
    if (kind === 'title') title = index;
    if (kind === 'title' || kind === 'meeting' || kind === 'speaker') head = index;
    if (kind === 'part' && SALUTATION.test((lines[index] as Line).cue)) head = index;
  }
  return head;
};

/** Whether the text begins with the report's own head: nothing above title, session and speaker but what belongs to them. */
export const beginsWithHead = (lines: readonly Line[]): boolean => {
  const opening = findOpening(lines);
  return opening >= 0 && findHead(lines, opening) === 0;
};

/** Index of the first line behind the report that began at `begin`. */
const findEnd = (lines: readonly Line[], begin: number): number => {
  // How much prose still follows each line, in characters; a hard-wrapped text has no line long enough for a paragraph.
  const left = new Array<number>(lines.length + 1).fill(0);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    left[index] =
      (left[index + 1] as number) + (line.cue.length >= 18 && /[，。；,;]/u.test(line.cue) && !isNoise(line.cue) ? line.cue.length : 0);
  }
  const total = (left[begin] as number) || 1;
  let last = begin;
  let closed = false;
  let notes = false;
  for (let index = begin; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const { cue } = line;
    if (closed && isExplanation(cue)) return last + 1;
    if (isPageEnd(cue) && (left[index + 1] as number) <= Math.max(300, total * 0.1)) return last + 1;
    if (isNoise(cue) || isPageNumber(cue)) continue;
    if (isNotesHeading(cue) || (closed && ANNEX_HEADING.test(cue))) {
      notes = true;
    } else if (!closed) {
      if (
        isProse(line) ||
        (left[index + 1] as number) > 0 ||
        CUT_PROSE.test(cue) ||
        /[。！!；;]$/u.test(cue) ||
        NUMBERED.test(cue) ||
        /^——/u.test(cue)
      )
        last = index;
    } else if (
      isProse(line) ||
      (notes && (NOTE_LINE.test(line.text) || /[。；;]$/u.test(cue))) ||
      NOTE_LINE.test(line.text) ||
      /^谢谢|[。！!]$/u.test(cue)
    )
      last = index;
    else if ((left[index + 1] as number) > 200 && notes) last = index;
    if (closes(cue) && (left[index + 1] as number) <= total * 0.6) closed = true;
  }
  return last + 1;
};

/**
 * Finds the report in a page nobody has described, by the report's own shape: its opening sentence with title, session
 * and speaker above it, its prose, its closing, its notes. A page without an opening keeps its run of paragraphs.
 * @returns the ledger rule for each line, null where it belongs to the report; all null when the page has no prose.
 */
export const findBody = (page: Pick<Page, 'lines'>): (string | null)[] => {
  const { lines } = page;
  let opening = findOpening(lines);
  let begin: number;
  if (opening >= 0) begin = findHead(lines, opening);
  else {
    opening = lines.findIndex(isProse);
    if (opening < 0) return lines.map(() => null);
    begin = opening;
    while (begin > 0 && NUMBERED.test((lines[begin - 1] as Line).cue)) begin -= 1;
    for (let index = begin - 1; index >= Math.max(0, begin - HEAD_LINES); index -= 1) {
      const { cue } = lines[index] as Line;
      if (isNoise(cue)) continue;
      // A document of another kind keeps its title too: it tells what it is.
      if (TITLE_LINE.test(cue) || MEETING_LINE.test(cue) || DOCUMENT_TITLE.test(cue)) {
        begin = index;
        if (!MEETING_LINE.test(cue)) break;
      }
    }
  }
  const end = findEnd(lines, begin);
  const bilingual = isBilingual(lines);
  return lines.map((line, index) => {
    if (index < begin) return 'page-head';
    if (index >= end) return 'page-tail';
    if (isPageNumber(line.cue)) return 'page-number';
    if (bilingual && isForeign(line.text)) return 'other-language';
    if (index < opening && headKind(line, lines[index + 1]) === 'noise') return 'page-noise';
    return isNoise(line.cue) ? 'page-noise' : null;
  });
};
