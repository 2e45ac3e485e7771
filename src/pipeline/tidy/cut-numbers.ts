import type { Edit } from '../../text/tracked.ts';

const BLANK = '[ \\u00a0\\u3000]';
/** Digit groups and points with blanks between them, and what follows. */
const BLANKED = new RegExp(`(?<!\\d)\\d+(?:${BLANK}?[.．]${BLANK}?\\d+|${BLANK}\\d+)+`, 'g');
const HAS_BLANK = new RegExp(BLANK);
const UNIT = /^[ \u00a0\u3000]*(?:[%％‰℃]|[\p{Script=Han}])/u;
const HAN_OR_OPEN = /[\p{Script=Han}（“《，、；：》”）]/u;

/** A number that lost or gained a line break: its head at a line's end, its tail at the beginning of the next. */
const BROKEN = /(?<=\n|^)([^\n]{14,}?\d[.．]?)[ \u3000]*\n[ \u3000]*(?=(?:[.．]?\d+(?:[.．]\d+)?)?[ ]?(?:[%％]|[亿万千百]|元|个百分点))/g;
const ENDS_IN_NUMBER = /\d[.．]?[ \u3000]*\n/;
const HEADING = /^\d{1,2}[.．、](?!\d)|^20\d\d年/;
const DATE_TAIL = /\d{1,4}[-/:]\d{1,2}$/;

/**
 * Whether blanks cut one number here, rather than part two: it follows a word, a unit follows it, the groups make one
 * plain number, and no two neighbouring groups are long enough to stand alone (2022 2023年).
 */
const isOneNumber = (text: string, start: number, end: number): boolean => {
  const whole = text.slice(start, end);
  if (!HAS_BLANK.test(whole)) return false;
  const before = text.slice(0, start).trimEnd().at(-1);
  if (before === undefined || !HAN_OR_OPEN.test(before) || /\n[ \u3000]*$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (!UNIT.test(text.slice(end, end + 4))) return false;
  const joined = whole.replace(/[ \u00a0\u3000]/g, '');
  if (!/^\d{1,9}(?:[.．]\d{1,4})?$/.test(joined)) return false;
  const groups = whole.split(/[ \u00a0\u3000]+/);
  for (let i = 1; i < groups.length; i += 1) {
    const [a, b] = [groups[i - 1] as string, groups[i] as string];
    if (/^\d{3,}$/.test(a) && /^\d{3,}/.test(b)) return false;
    if (/^(?:19|20)\d\d$/.test(a)) return false;
  }
  return true;
};

/** `12 .2％`, `1 . 57万家`, `8 9 8 人` and figures with a line break inside read whole. */
export const cutNumbers = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (const match of text.matchAll(BLANKED)) {
    const end = match.index + match[0].length;
    if (!isOneNumber(text, match.index, end)) continue;
    for (const blank of match[0].matchAll(/[ \u00a0\u3000]+/g)) {
      const start = match.index + blank.index;
      out.push({ start, end: start + blank[0].length, after: '', action: 'dropped', rule: 'blank-in-number' });
    }
  }
  // Few lines end in a number: that is found out sooner than where the lines begin.
  for (const match of ENDS_IN_NUMBER.test(text) ? text.matchAll(BROKEN) : []) {
    const head = match[1] as string;
    const end = match.index + match[0].length;
    if (DATE_TAIL.test(head) || HEADING.test(text.slice(end, end + 6))) continue;
    out.push({ start: match.index + head.length, end, after: '', action: 'dropped', rule: 'line-break-in-number' });
  }
  return out.sort((a, b) => a.start - b.start);
};
