import type { Edit } from '../../text/tracked.ts';

/** A viewer's page mark glued to the page's first words: `2、` where the page before it broke off. */
const GLUED = /(?<=^|\n)(\d{1,3})、/g;
/** A page number on a line of its own, bare, between dashes, or named. */
const OWN_LINE = /(?<!\n)\n+[ \u3000]*(?:[-—–－―] ?(\d{1,3}) ?[-—–－―]|第 ?(\d{1,3}) ?页(?: ?共 ?\d{1,3} ?页)?|(\d{1,3}))[ \u3000]*\n+/g;
const BROKEN_OFF = /[\p{Script=Han}\d，、.．％%“（《]$/u;
const LEAST_LINE = 15;

const lastLine = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();

/** Whether the line before `at` stops in the middle of a sentence, with or without the page's line break. */
const breaksOff = (text: string, at: number): boolean => {
  const line = lastLine(text, at);
  return line.length >= LEAST_LINE && BROKEN_OFF.test(line);
};

/** Marks numbered one after the other, at least two of them. */
const consecutive = <T extends { readonly number: number }>(marks: readonly T[]): T[] => {
  const out: T[] = [];
  for (const mark of marks) {
    const before = out.at(-1);
    if (!before || mark.number === before.number + 1) out.push(mark);
  }
  return out.length >= 2 ? out : [];
};

const glued = (text: string): Edit[] => {
  const all = Array.from(text.matchAll(GLUED), (match) => ({
    number: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marks = consecutive(all.filter((mark) => mark.number === 1 || breaksOff(text, mark.start - 1)));
  // Headings are numbered too: page marks are those of which none but the first follows the end of a sentence.
  if (marks.length < 2 || marks.length < all.length / 2) return [];
  return marks.map((mark) => {
    const broken = mark.start > 0 && breaksOff(text, mark.start - 1);
    const stop = text[mark.end] === '.' ? 1 : 0;
    return {
      start: broken ? mark.start - 1 : mark.start,
      end: mark.end + (broken ? 0 : stop),
      after: '',
      action: 'dropped',
      rule: 'page-number',
    };
  });
};

const ownLine = (text: string): Edit[] => {
  const all = Array.from(text.matchAll(OWN_LINE), (match) => ({
    number: Number(match[1] ?? match[2] ?? match[3]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return consecutive(all.filter((mark) => breaksOff(text, mark.start))).map((mark) => ({
    start: mark.start,
    end: mark.end,
    after: '',
    action: 'dropped',
    rule: 'page-number',
  }));
};

/** A line of a page's furniture, its numbers aside. */
const furniture = (line: string): string => line.replace(/[ \u3000]/g, '').replace(/\d+/g, '#');
const PAGE_MARK = /^(?:[-—–－―]*#[-—–－―]*|第#页(?:[,，/]?共#页)?|#\/#)$/;
const LONGEST_HEAD = 40;
const LEAST_PAGES = 3;

/**
 * Running heads and feet: the same short line beside the page number on three pages or more. They go with the numbers
 * and the blank lines about them, and a sentence they cut is joined.
 */
const runningHeads = (text: string): Edit[] => {
  const lines: { start: number; end: number; key: string }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, key: trimmed.length <= LONGEST_HEAD ? furniture(trimmed) : '' });
  }
  const isMark = (index: number): boolean => PAGE_MARK.test(lines[index]?.key ?? '');
  const beside = new Map<string, number>();
  lines.forEach(({ key }, index) => {
    if (key !== '' && !isMark(index) && (isMark(index - 1) || isMark(index + 1))) beside.set(key, (beside.get(key) ?? 0) + 1);
  });
  const heads = new Set([...beside].filter(([key, count]) => count >= LEAST_PAGES && /\p{Script=Han}{4}/u.test(key)).map(([key]) => key));
  if (heads.size === 0) return [];
  const lengths = lines.filter(({ key }) => !heads.has(key)).map(({ start, end }) => end - start);
  const typical = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const out: Edit[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let end = index;
    while (end < lines.length && (isMark(end) || heads.has(lines[end]?.key ?? ''))) end += 1;
    // A head without a number beside it may be the report's own title.
    if (end === index || !lines.slice(index, end).some((_, offset) => isMark(index + offset))) continue;
    const from = index === 0 ? 0 : (lines[index - 1] as { end: number }).end;
    // The indentation of the line below tells a paragraph's beginning.
    const below = lines[end]?.start ?? text.length;
    const indent = below - (text.lastIndexOf('\n', below - 1) + 1);
    const to = indent >= 2 ? below - indent : below;
    // A heading at a page's foot is shorter than the page's lines.
    const joins = index > 0 && end < lines.length && indent < 2 && breaksOff(text, from) && lastLine(text, from).length >= typical * 0.8;
    const feed = joins || index === 0 || end === lines.length ? -1 : text.indexOf('\n', from);
    const drop = (a: number, b: number): void => {
      if (a < b) out.push({ start: a, end: b, after: '', action: 'dropped', rule: 'running-head' });
    };
    drop(from, feed < 0 ? to : feed);
    if (feed >= 0) drop(feed + 1, to);
    index = end - 1;
  }
  return out;
};

/** A page number glued to the title: 1政府工作报告. */
const AT_TITLE = /(?<=^|\n)\d{1,2}(?=[ \u3000]*政[ \u3000]*府[ \u3000]*工[ \u3000]*作[ \u3000]*[报報][ \u3000]*告)/g;

const atTitle = (text: string): Edit[] =>
  Array.from(text.matchAll(AT_TITLE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    after: '',
    action: 'dropped',
    rule: 'page-number',
  }));

/** Page numbers that cut a sentence in two: the halves are joined. Needs a run of consecutive numbers to believe in. */
export const pageNumbers = (text: string): Edit[] => {
  const heads = runningHeads(text);
  if (heads.length > 0) return heads;
  const first = glued(text);
  const between = first.length > 0 ? first : ownLine(text);
  return [...atTitle(text), ...between].sort((a, b) => a.start - b.start);
};
