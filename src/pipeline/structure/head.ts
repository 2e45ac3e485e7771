import {
  DATE_LINE,
  DATED_NAME,
  fold,
  MEETING_LINE,
  OFFICE_LINE,
  OFFICES,
  OPENING_SENTENCE,
  SALUTATION,
  SPEAKER_LINE,
  squeeze,
  TITLE_LINE,
} from '../report-cues.ts';
import { chineseValue } from './numbering.ts';
import type { TextLine } from './read-lines.ts';
import { readYear, YEAR } from './years.ts';

/** What stands above and in the report's opening. */
export interface Head {
  /** Index of the title's line, or -1. */
  readonly titleLine: number;
  readonly title: string | null;
  readonly meeting: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly speaker: string | null;
  /** Index of the line with the opening sentence, or -1. */
  readonly opening: number;
  /** Number of lines that belong to the head: title, session, speaker, address, opening sentence. */
  readonly length: number;
}

const OFFICE = [...OFFICES].sort((a, b) => b.length - a.length).join('|');
const NUMERAL = '[一二三四五六七八九十\\d]';
const SESSION = new RegExp(
  `((?:\\p{Script=Han}{2,26}?)?(?:第?${NUMERAL}{1,4}届)?(?:人民代表大会|人大)(?:常务委员会)?第?${NUMERAL}{1,4}(?:次(?:全体)?(?:会议|大会|代表会议)?|会议))`,
  'u',
);
const DATE = new RegExp(
  `(${YEAR})年\\s*([\\d一二三四五六七八九十元]{1,3})月\\s*([\\d一二三四五六七八九十]{1,3})日(?!\\d{1,2}[时:：]\\d)`,
  'u',
);

const number = (written: string | undefined): number =>
  written === '元' ? 1 : /^\d+$/.test(written ?? '') ? Number(written) : chineseValue(written ?? '');

/** ISO date of the first date in a text, or null; a day with an hour is when a page was posted. */
export const readDate = (text: string): string | null => {
  const match = DATE.exec(fold(text).replace(/[\s\u3000]/gu, ''));
  if (!match) return null;
  const year = readYear(match[1]);
  const month = number(match[2]);
  const day = number(match[3]);
  if (year === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Session as written, without the date and 在 before it. */
export const readMeeting = (text: string): string | null => {
  const bare = text
    .replace(/[\s\u3000]/gu, '')
    .replace(new RegExp(`^[—―─－–(（-]*(?:${YEAR}年.{1,3}月.{1,3}日)?[,，]?(?:在|于)?`, 'u'), '');
  const found = SESSION.exec(bare)?.[1];
  return found ? found.replace(/^.*?(?:\d日|月|[在于])(?=\p{Script=Han}{2})/u, '') : null;
};

const NAME = /^[\p{Script=Han}·]{2,12}$/u;

const nameBehindOffice = (cue: string): string | null => {
  const match = new RegExp(
    `(?:${OFFICE})[：:]?([\\p{Script=Han}·]{2,12}?)(?:同志)?[)）]?(?:作.*报告.*|[（(].*|${YEAR}年.*|)[。]?$`,
    'u',
  ).exec(cue);
  const name = match?.[1] ?? null;
  return name && !/政府|代表|报告|人民/u.test(name) ? name : null;
};

/** The name in what a page says of the speaker: 市人民政府市长 陆知远, or the name alone. */
export const readSpeaker = (text: string): string | null => {
  const cue = squeeze(text);
  return nameBehindOffice(cue) ?? (NAME.test(cue) && cue.length <= 4 && !NO_NAME.test(cue) ? cue : null);
};

/** A name alone between session and address: 栗俊昌. */
const BARE_NAME = /^(?:报告人[：:])?([\p{Script=Han}]{2,6}|\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,6}){1,2})$/u;
const NO_NAME =
  /[年月日省市县区州盟旗届]$|报告|全文|摘要|目录|草案|提纲|正文|讲话|政府|人民|代表|会议|主席团|来源|作者|编辑|审议|稿$|[一二三四五六七八九十]$/u;

/** The speaker whose name stands below title or session without an office. */
const bareName = (cues: readonly string[]): string | null => {
  const names = cues.map((cue) => BARE_NAME.exec(cue)?.[1] ?? null).filter((name) => name !== null && !NO_NAME.test(name));
  return names.length === 1 ? (names[0] ?? null) : null;
};

/** Reads title, session, date and speaker off the lines above the address and the opening sentence. */
export const readHead = (lines: readonly TextLine[]): Head => {
  const cues = lines.slice(0, 24).map((line) => line.cue.slice(0, 600));
  const opening = cues.findIndex((cue) => OPENING_SENTENCE.test(cue.slice(0, 400)));
  const address = cues.findIndex((cue, index) => SALUTATION.test(cue) && (opening < 0 ? cue.length < 30 : index <= opening));
  // Without an opening only lines that look like a head are one.
  const above = opening >= 0 ? (address >= 0 ? address : opening) : address >= 0 && address < 8 ? address : 4;
  let titleLine = -1;
  let title: string | null = null;
  let meeting: string | null = null;
  /** The session as the line of a printed paper names it: 区四届人大五次会议文件（13）. */
  let filed: string | null = null;
  let date: string | null = null;
  let speaker: string | null = null;
  let last = -1;
  for (let index = 0; index < Math.min(above, cues.length); index += 1) {
    const cue = cues[index] as string;
    const line = (lines[index] as TextLine).text;
    // A sentence of the text, not a line of the head.
    if (cue.length > 160 || (opening < 0 && address < 0 && cue.length > 30 && /[，,].*。$/u.test(cue))) break;
    const isTitle = TITLE_LINE.test(cue) || (/工作报告/u.test(cue) && cue.length < 80);
    if (isTitle && titleLine < 0) {
      titleLine = index;
      title = line.trim();
      last = index;
    }
    if (MEETING_LINE.test(cue) || DATE_LINE.test(cue) || /(?:人民代表大会|人大).*(?:次|第.{1,3}会议)/u.test(cue)) {
      if (/会议(?:文件|材料)/u.test(cue)) filed ??= readMeeting(fold(line));
      else meeting ??= readMeeting(fold(line));
      last = index;
    }
    const dated = readDate(line);
    if (dated) {
      date ??= dated;
      last = Math.max(last, index);
    }
    const inBrackets = DATED_NAME.exec(cue)?.[1] ?? null;
    const named = inBrackets ?? (SPEAKER_LINE.test(cue) || /(?:作|做).{0,4}工作报告/u.test(cue) ? nameBehindOffice(cue) : null);
    if (named) {
      speaker ??= named;
      last = index;
    } else if (OFFICE_LINE.test(cue) || new RegExp(`^(?:${OFFICE})$`, 'u').test(cue)) {
      const below = cues[index + 1] ?? '';
      if (NAME.test(below) && !SALUTATION.test(below) && below.length <= 5) speaker ??= below;
      last = index;
    }
  }
  if (address >= 0 && last >= 0 && address - last <= 3) {
    const found = bareName(cues.slice(titleLine < 0 ? last : titleLine + 1, address));
    speaker ??= found;
  }
  meeting ??= filed;
  const length = Math.max(opening + 1, address >= 0 && (opening < 0 || address < opening) && address < 12 ? address + 1 : 0, last + 1);
  return { titleLine, title, meeting, date, speaker, opening, length };
};
