import { OPENING_SENTENCE, squeeze } from '../report-cues.ts';
import { chineseValue } from './numbering.ts';

/** One paragraph of the cleaned text as it came, or a part of one that had several run together. */
export interface TextLine {
  /** Offset into the cleaned text. */
  readonly start: number;
  readonly text: string;
  /** `text` squeezed. */
  readonly cue: string;
}

/** Lines longer than this are searched for paragraphs that were run together; UTF-16 units. */
const LONG = 280;

/** Borders inside a long line: a part's or a section's number, a dash that leads a paragraph, an address. */
const BORDERS: readonly RegExp[] = [
  /(?<=[。！!”）)])[ \u3000]*(?=[一二三四五六七八九十]{1,2}、[^。；]{0,30}(?:回顾|工作|任务|目标|要求|建设|安排|回首|成就))/gu,
  /(?<=[。！!])[ \u3000]*(?=[（(][一二三四五六七八九十]{1,2}[)）][^是中。；]{3})/gu,
  /(?<=[。；;！!])[ \u3000]*(?=[—―]{2,}\p{Script=Han}{2})/gu,
  /(?<=[。！!])[ \u3000]*(?=各位(?:代表|委员)[！!：:，,])/gu,
];

/** Places of 一、 二、 三、 … that follow a full stop and run on from one. */
const partNumbers = (text: string): number[] => {
  const out: number[] = [];
  let wanted = 1;
  for (const match of text.matchAll(/(?:^|(?<=[。！!”）)]))[ \u3000]*([一二三四五六七八九十]{1,2})、(?=[^。；，、]{4})/gu)) {
    if (chineseValue(match[1] as string) !== wanted) continue;
    if (match.index > 0) out.push(match.index);
    wanted += 1;
  }
  return wanted > 2 ? out : [];
};

/** Sentences that open the problems and the targets, where a text has run whole pages together. */
const VERY_LONG = 500;
const LEADS: readonly RegExp[] = [
  /(?<=[。！!])[ \u3000]*(?=(?:但|同时)?[，,]?(?:在)?(?:充分)?(?:肯定|看到|总结|取得)成绩的同时|(?:同时|但)?[，,]?我们(?:也|还)(?:要|应|必须|深刻|更加)?清醒地?(?:认识|看到))/gu,
  /(?<=[。！!])[ \u3000]*(?=(?:综合[^。]{0,30}[，,])?(?:建议)?(?:今年|全年|20\d\d年|二〇\p{Script=Han}{2}年)?(?:我[省市县区州]|全[省市县区州])?[^。，]{0,14}(?:预期目标|主要目标|预期指标)(?:建议)?(?:是|为|[：:])[^。]{0,60}(?:增长|达到|\d))/gu,
];

const borders = (text: string): number[] => {
  const out = new Set<number>();
  const opening = OPENING_SENTENCE.exec(text.slice(0, 400));
  if (opening) {
    // The opening sentence stands alone.
    let end = text.indexOf('。', opening.index + opening[0].length - 1) + 1;
    // 请予审议。并请各位政协委员提出意见。
    const second = /^(?:并|也)?(?:请|提请)[^。]{2,60}。/u.exec(text.slice(end));
    if (second) end += second[0].length;
    if (end > 0 && end < 420 && text.length - end > 60) out.add(end);
  }
  if (text.length > LONG) for (const at of partNumbers(text)) out.add(at);
  if (text.length > LONG)
    for (const pattern of BORDERS) for (const match of text.matchAll(pattern)) if (match.index > 0) out.add(match.index);
  if (text.length > VERY_LONG)
    for (const pattern of LEADS) for (const match of text.matchAll(pattern)) if (match.index > 0) out.add(match.index);
  return [...out].sort((a, b) => a - b);
};

/** The paragraphs of a cleaned text; those that were run together are parted, blanks around each are left out. */
export const readLines = (text: string): TextLine[] => {
  const out: TextLine[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    let from = 0;
    for (const to of [...borders(raw), raw.length]) {
      const slice = raw.slice(from, to);
      const body = slice.trim();
      if (body !== '') out.push({ start: at + from + slice.indexOf(body), text: body, cue: squeeze(body) });
      from = to;
    }
    at += raw.length + 1;
  }
  return out;
};
