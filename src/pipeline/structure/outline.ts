import { ANNEX_HEADING, closes, isNotesHeading, NOTE_LINE, SALUTATION, squeeze } from '../report-cues.ts';
import { beginsResults, gluedHeadingEnd } from './glued-heading.ts';
import { gluedRows } from './glued-rows.ts';
import type { Head } from './head.ts';
import { type Numbering, type NumberStyle, readNumbering } from './numbering.ts';
import { partNotes } from './part-notes.ts';
import type { TextLine as Line } from './read-lines.ts';

/** Where a unit stands: above the body, in it, in its last words, in what is annexed, in the notes. */
export type Zone = 'head' | 'body' | 'closing' | 'annex' | 'notes';

/** One heading, paragraph or note before it has a place in the section tree. Offsets into the cleaned text. */
export interface Unit {
  kind: 'title' | 'heading' | 'paragraph' | 'note';
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` squeezed. */
  readonly cue: string;
  readonly style: NumberStyle | null;
  readonly number: string | null;
  readonly value: number;
  /** A heading's words without number and closing mark. */
  readonly title: string;
}

/** How long a heading of each style may be, number included; UTF-16 units. */
const LIMITS: Readonly<Record<NumberStyle, number>> = {
  part: 80,
  chinese: 70,
  bracket: 80,
  ordinal: 60,
  is: 64,
  arabic: 48,
  circled: 36,
  dash: 60,
  unnumbered: 46,
};

const END = /[。！!；;？?]/u;
/** Words a part's heading ends with, and what the paragraph glued to it begins with. */
const GLUE =
  /(?:工作(?:的)?回顾|回顾|(?:重大|主要|发展)?成就|主要(?:目标)?任务|目标任务|重点(?:工作)?任务|重点工作(?:安排)?|工作重点|主要工作(?:任务)?|工作任务|工作安排|任务安排|总体要求|主要目标|预期目标|奋斗目标|自身建设|工作建议|总体思路)(?=回?顾?(?:(?:刚刚)?过去的?[一二三四五]?年?|(?:20\d\d|二〇\p{Script=Han}{2})年[，,是]|今年|一年来|五年来|面对|适应|做好|为|新的一年|当前|按照|根据|围绕|在))/gu;
const STRONG_GLUE =
  /(?:工作(?:的)?回顾|自身建设|工作安排|重点工作|主要任务|总体要求)(?![的和与及、，,；。等暨并之（(]|情况|的?(?:建议|思路|任务|目标))/gu;

/** Words that begin a part's first paragraph, behind a heading of several words. */
const PART_START =
  /(?<=^.{8,60}[\p{Script=Han}”])(?<![在到至前]|截至|面对)(?=(?:(?:20\d\d|二〇\p{Script=Han}{2})年(?:是|[，,]|我们|全[省市县区州])|今年(?:是|以来|[，,])|(?:刚刚)?过去的?[一五]年|[一五]年来[，,]|各位(?:代表|委员)|“十[一二三四五六]?五”(?:时期|期间)(?:是|[，,])))/u;

/** Words that begin a paragraph of results, behind a heading of two clauses at least. */
const GLUED_START = /(?<=^[^。；]{6,40}[，,][^。；，,]{4,16})(?=(?:全年|全[省市县区州]|预计|截至|一年来|五年来|20\d\d年)\p{Script=Han})/u;

/** End of the heading that runs into its paragraph, relative to the line; the line's length when it is one whole; -1 when it is none. */
const headingEnd = (line: string, numbering: Numbering, isGlued: boolean): number => {
  const limit = LIMITS[numbering.style];
  const rest = line.slice(numbering.length);
  if (rest.trim().length < 2) return -1;
  if (numbering.style === 'chinese' || numbering.style === 'part') {
    const words = rest.slice(0, 60);
    for (const pattern of [GLUE, STRONG_GLUE]) {
      for (const match of words.matchAll(pattern)) {
        const at = match.index + match[0].length;
        if (rest.length - at >= 30 && !END.test(rest.slice(0, at))) return numbering.length + at;
      }
    }
    const start = PART_START.exec(rest.slice(0, 90));
    if (start && rest.length - start.index >= 30 && !END.test(rest.slice(0, start.index))) return numbering.length + start.index;
  }
  if (isGlued && rest.length > 60 && (numbering.style === 'chinese' || numbering.style === 'part' || numbering.style === 'bracket')) {
    const stop = rest.search(END);
    const stopped = stop >= 0 && numbering.length + stop < limit;
    const end = gluedHeadingEnd(rest, stopped ? 4 : 2);
    // 转型升级步伐加快。 ends at its stop: before one only the words of a report's own sentences begin another.
    if (end > 0 && (!stopped || beginsResults(rest.slice(end)))) return numbering.length + end;
  }
  const found = rest.search(END);
  if (found < 0) return line.length <= limit ? line.length : -1;
  const end = numbering.length + found + 1;
  // A sentence that a semicolon ends runs on from a heading as well.
  if (end > limit || /[；;]/u.test(rest[found] as string)) {
    // A heading that lost its full stop: 经济实力稳步增强全年地区生产总值完成25亿元.
    const glued = numbering.style === 'bracket' ? GLUED_START.exec(rest.slice(0, 64)) : null;
    return glued ? numbering.length + glued.index : -1;
  }
  // What stands behind the first sentence must be more than its closing quotation mark.
  const close = /^[”’」』）)]/u.test(line.slice(end)) ? end + 1 : end;
  return close;
};

/** Marks that call a note: 落实“四个不摘”[18]，…; and what a heading is decked with: ※名词解释※. */
const CALL = /\^?[[［【〔]\s*\d{1,3}\s*[\]］】〕]\^?|(?<=[\p{Script=Han}”])[①-⑳㉑-㊿]/gu;
const bareTitle = (text: string): string => text.replace(CALL, '').replace(/^[\s\u3000※★●◆■]+|[\s\u3000※★●◆■。！!；;：:]+$/gu, '');

/** Prose is long; in a text that was parted by rule a sentence is enough. */
const isProse = (line: Line | undefined): boolean =>
  line !== undefined && (line.cue.length >= (line.glued ? 16 : 40) || readNumbering(line.text) !== null);

/** A line that is a heading without a number: short, no sentence, prose below it. */
const isBareHeading = (line: Line, next: Line | undefined, before: Line | undefined): boolean => {
  const { cue } = line;
  if (cue.length < 4 || cue.length > LIMITS.unnumbered || SALUTATION.test(cue)) return false;
  if (/[。！!；;？?：:，,、…]$/u.test(cue) || /[。；]/u.test(cue)) return false;
  if (!/\p{Script=Han}{3}/u.test(cue) || /^(?:附件|附表|注|备注|图|表)\d?/u.test(cue)) return false;
  if (/\d(?:%|％|亿|万|元)/u.test(cue) && !/年/u.test(cue)) return false;
  if (before && /[，、,]$/u.test(before.cue)) return false;
  return isProse(next);
};

/** First line of the closing words: the last address before the last line that closes, or that line; lines.length when there is none. */
const findClosing = (lines: readonly Line[], from: number, to: number): number => {
  let left = 0;
  for (let index = to - 1; index >= Math.max(from, to - 12); index -= 1) {
    const { cue, text } = lines[index] as Line;
    left += cue.length;
    if (left > 2500) break;
    if (cue.length < 24 || !closes(cue) || readNumbering(text)?.style === 'bracket') continue;
    if (/^(?:各位代表|各位委员|同志们)/u.test(cue)) return index;
    for (let up = index - 1; up >= Math.max(from, index - 3); up -= 1) {
      const above = lines[up] as Line;
      if (readNumbering(above.text) !== null && above.cue.length > 20) break;
      if (/^(?:各位代表|各位委员|同志们)/u.test(above.cue)) return up;
    }
    return index;
  }
  for (let index = to - 1; index >= Math.max(from, to - 4); index -= 1) {
    const { cue } = lines[index] as Line;
    if (
      /^(?:各位代表|各位委员|同志们)/u.test(cue) &&
      /奋斗|奋进|前进|篇章|未来|新局面|贡献|愿景|蓝图|展现/u.test(cue) &&
      !/过去|回顾|感谢|敬意|清醒/u.test(cue)
    )
      return index;
  }
  return to;
};

/** First line of the notes; lines.length when there are none. */
const findNotes = (lines: readonly Line[], from: number): number => {
  const half = from + Math.floor((lines.length - from) * 0.3);
  for (let index = half; index < lines.length; index += 1) {
    const { cue } = lines[index] as Line;
    if (cue.length <= 40 && isNotesHeading(cue) && index + 1 < lines.length) return index;
  }
  // A run of numbered explanations behind the closing, without a heading.
  const closing = lines.findLastIndex((line, index) => index >= half && closes(line.cue) && line.cue.length > 24);
  if (closing >= 0) {
    const rest = lines.slice(closing + 1);
    const first = rest.findIndex((line) => NOTE_LINE.test(line.text));
    if (
      first >= 0 &&
      first <= 2 &&
      rest.slice(first).filter((line) => NOTE_LINE.test(line.text)).length >= Math.max(2, (rest.length - first) * 0.5)
    )
      return closing + 1 + first;
  }
  return lines.length;
};

/** An annex's number alone on its line. */
const ANNEX_TAG = /^附(?:件|录|表)?[\d一二三四五六七八九十]{0,3}[：:]?$/u;

/** Sorts the paragraphs of a cleaned text into headings, paragraphs and notes, in order and without loss. */
export const outline = (given: readonly Line[], head: Head): Unit[] => {
  const notes = findNotes(given, head.length);
  const lines = [...given.slice(0, notes), ...partNotes(given.slice(notes))];
  // 附件2 right above 名词解释 is the notes' own line.
  const tagged = notes < lines.length && notes - 1 > head.length && ANNEX_TAG.test(lines[notes - 1]?.cue ?? '');
  const notesFrom = tagged ? notes - 1 : notes;
  let annex = lines.findIndex(
    (line, index) =>
      index > head.length &&
      index < notesFrom &&
      index > lines.length * 0.3 &&
      /^附(?:(?:件|录|表)[\d一二三四五六七八九十]{0,3}[：:]?|[：:].*(?:实事|项目|清单|工程|事项|指标|任务)$)/u.test(line.cue) &&
      line.cue.length <= 40 &&
      ANNEX_HEADING.test(line.cue),
  );
  if (annex < 0) annex = notesFrom;
  const closing = findClosing(lines, head.length, annex);
  const zoneOf = (index: number): Zone =>
    index < head.length ? 'head' : index >= notesFrom ? 'notes' : index >= annex ? 'annex' : index >= closing ? 'closing' : 'body';

  const seams = gluedRows(lines);
  const units: Unit[] = [];
  const push = (line: Line, from: number, to: number, kind: Unit['kind'], zone: Zone, numbering: Numbering | null): void => {
    const slice = line.text.slice(from, to);
    const lead = slice.length - slice.trimStart().length;
    const body = slice.slice(lead).trimEnd();
    if (body === '') return;
    const words = kind === 'heading' ? bareTitle(line.text.slice(numbering?.length ?? 0, to)) : '';
    units.push({
      kind,
      zone,
      start: line.start + from + lead,
      end: line.start + from + lead + body.length,
      text: body,
      cue: from === 0 && to === line.text.length ? line.cue : squeeze(body),
      style: kind === 'heading' ? (numbering?.style ?? 'unnumbered') : null,
      number: kind === 'heading' ? (numbering?.number ?? null) : null,
      value: numbering?.value ?? 0,
      title: words,
    });
  };

  const settle = (line: Line, index: number) => {
    const zone = zoneOf(index);
    const whole = (kind: Unit['kind']): void => push(line, 0, line.text.length, kind, zone, null);
    if (zone === 'head') return whole(index === head.titleLine ? 'title' : 'paragraph');
    if (zone === 'notes') return whole(index < notes || (index === notes && isNotesHeading(line.cue)) ? 'heading' : 'note');
    if (zone === 'closing') return whole('paragraph');
    if (zone === 'annex' && index === annex) return whole('heading');
    const numbering = readNumbering(line.text);
    const next = lines[index + 1];
    if (numbering) {
      const end = seams.get(index) ?? headingEnd(line.text, numbering, line.glued);
      const rest = end < 0 ? '' : line.text.slice(end).trim();
      if (end > 0 && isHeading(line, numbering, end, rest, next)) {
        push(line, 0, end, 'heading', zone, numbering);
        if (rest !== '') push(line, end, line.text.length, 'paragraph', zone, null);
        return;
      }
      return whole('paragraph');
    }
    return whole(isBareHeading(line, next, lines[index - 1]) ? 'heading' : 'paragraph');
  };
  for (const [index, line] of lines.entries()) settle(line, index);
  return demote(units);
};

/** Whether a numbered line's first words stand as a heading and not as an item of a list. */
const isHeading = (line: Line, numbering: Numbering, end: number, rest: string, next: Line | undefined): boolean => {
  const words = line.text.slice(numbering.length, end);
  switch (numbering.style) {
    case 'part':
    case 'chinese':
      return /\p{Script=Han}{2}/u.test(words);
    case 'bracket':
      return /\p{Script=Han}{2}/u.test(words) && !/^[（(][一二三四五六七八九十]+[)）]是/u.test(line.text);
    case 'dash':
      return (
        rest === '' &&
        !END.test(words) &&
        !/\d/u.test(words) &&
        next !== undefined &&
        next.cue.length >= 40 &&
        readNumbering(next.text)?.style !== 'dash'
      );
    case 'circled':
      return rest === '' && !END.test(words) && isProse(next);
    case 'arabic':
      // A heading carries text: behind it, or in the next line.
      return (
        rest.length >= 20 ||
        (!END.test(words.slice(0, -1)) && next !== undefined && readNumbering(next.text) === null && next.cue.length >= 30)
      );
    case 'is':
    case 'ordinal':
      return (
        (rest.length >= 30 && !/[；;。](?:二|三|四)是/u.test(rest) && !/第二[，、]/u.test(rest)) ||
        (rest === '' && !END.test(words.slice(0, -1)) && isProse(next) && readNumbering(next?.text ?? '') === null)
      );
    default:
      return false;
  }
};

/** Numbered items whose numbers do not run are paragraphs after all. */
const demote = (units: Unit[]): Unit[] => {
  for (const style of ['is', 'ordinal', 'arabic'] as const) {
    let last: Unit | null = null;
    let run: Unit[] = [];
    const close = (): void => {
      if (run.length === 1) (run[0] as Unit).kind = 'paragraph';
      run = [];
    };
    for (const unit of units) {
      if (unit.kind !== 'heading') continue;
      if (unit.style !== style) {
        if (unit.style === 'chinese' || unit.style === 'part' || unit.style === 'bracket') {
          // Numbering may run on through several sections, as 1 to 45 does.
          if (style !== 'arabic') last = null;
        }
        continue;
      }
      if (last && unit.value === last.value + 1) run.push(unit);
      else {
        close();
        run = [unit];
      }
      last = unit;
    }
    close();
  }
  return units;
};
