import type { Edit } from '../../text/tracked.ts';
import { continuations } from './join-lines.ts';
import type { Page } from './page.ts';

/** Drops of everything between `from` and `to`: lines of chrome under their rules, blanks as `blank`, one line feed spared when `feed`. */
const gapEdits = (
  page: Page,
  from: number,
  to: number,
  first: number,
  last: number,
  rules: readonly (string | null)[],
  feed: boolean,
  joined: boolean,
): Edit[] => {
  const out: Edit[] = [];
  const drop = (start: number, end: number, rule: string): void => {
    if (start >= end) return;
    const before = out.at(-1);
    if (before && before.end === start && before.rule === rule) out[out.length - 1] = { ...before, end };
    else out.push({ start, end, after: '', action: 'dropped', rule });
  };
  const spared = feed ? page.text.indexOf('\n', from) : -1;
  const pass = (start: number, end: number, rule: string): void => {
    if (spared >= start && spared < end) {
      drop(start, spared, rule);
      drop(spared + 1, end, rule);
    } else drop(start, end, rule);
  };
  let at = from;
  for (let index = first; index < last; index += 1) {
    const line = page.lines[index];
    if (!line) continue;
    pass(at, line.start, 'blank');
    pass(line.start, line.end, rules[index] ?? 'blank');
    at = line.end;
  }
  pass(at, to, joined ? 'broken-line' : 'blank');
  return out;
};

/**
 * Edits that leave the lines without a rule, one paragraph a line: chrome is dropped under its rule, blanks around
 * lines go, lines that a page broke in mid-sentence are joined.
 */
export const keepEdits = (page: Page, rules: readonly (string | null)[]): Edit[] => {
  const kept = page.lines.map((_, index) => index).filter((index) => rules[index] === null);
  const lines = kept.map((index) => page.lines[index] as (typeof page.lines)[number]);
  const joins = continuations(lines, (line) =>
    /[\t\u3000\u2003 \u00a0]{2}$/u.test(page.text.slice(Math.max(0, line.start - 2), line.start)),
  );
  const out: Edit[] = [];
  let from = 0;
  let first = 0;
  kept.forEach((index, order) => {
    const line = page.lines[index] as (typeof page.lines)[number];
    const joined = joins[order] === true;
    out.push(...gapEdits(page, from, line.start, first, index, rules, order > 0 && !joined, joined));
    from = line.end;
    first = index + 1;
  });
  out.push(...gapEdits(page, from, page.text.length, first, page.lines.length, rules, false, false));
  return out;
};
