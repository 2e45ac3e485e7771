import type { Edit } from '../../text/tracked.ts';

const SPOT = /<(script|style|!--)|<[a-z/!?][^<>]*>?/gi;
const CLOSERS: Readonly<Record<string, string>> = { script: '</script', style: '</style', '!--': '--' };
const BLOCK = /^<\/?(?:address|article|blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/i;

/** Edits that leave of a page the text between its tags, for a page that no tree can be made of; linear. */
export const stripTags = (text: string): Edit[] => {
  const out: Edit[] = [];
  const lower = text.toLowerCase();
  /** Closers that do not come any more. */
  const absent = new Set<string>();
  /** Offset of `part` at or behind `from`, or -1; looked for no more once it was not found. */
  const find = (part: string, from: number): number => {
    const found = absent.has(part) ? -1 : lower.indexOf(part, from);
    if (found < 0) absent.add(part);
    return found;
  };
  const endOf = (opener: string, from: number): number => {
    const closer = find(CLOSERS[opener] as string, from + 2);
    const close = find('>', closer < 0 ? from : closer);
    return close < 0 ? text.length : close + 1;
  };
  let at = 0;
  for (const match of text.matchAll(SPOT)) {
    if (match.index < at) continue;
    at = match[1] ? endOf(match[1].toLowerCase(), match.index) : match.index + match[0].length;
    const block = !match[1] && BLOCK.test(match[0]);
    const last = out.at(-1);
    if (last?.end === match.index && last.rule !== 'html-script' && !match[1]) {
      // Tags in a row are one stretch, and end one line at most.
      out[out.length - 1] = block ? { ...last, end: at, after: '\n', action: 'converted', rule: 'html-block' } : { ...last, end: at };
      continue;
    }
    out.push({
      start: match.index,
      end: at,
      after: block ? '\n' : '',
      action: block ? 'converted' : 'dropped',
      rule: match[1] ? 'html-script' : block ? 'html-block' : 'html-tag',
    });
  }
  return out;
};
