import type { Edit } from '../../text/tracked.ts';

/** Characters that would mean something in Markdown where they stand, and the full-width twin that means nothing. */
const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '*': '＊',
    _: '＿',
    '`': '｀',
    '\\': '＼',
    '<': '＜',
    '&': '＆',
    '#': '＃',
    '>': '＞',
    '~': '～',
    '-': '－',
    '+': '＋',
    '=': '＝',
    '[': '［',
    ']': '］',
    '.': '．',
    ')': '）',
    '!': '！',
  }),
);

const ANYWHERE = /[*_`\\]|<|&(?=#?[A-Za-z\d]+;)|\](?=[([:])/g;
const AT_START = /^(?:#{1,6}(?=[ \t]|$)|>|~{3,}|[-+](?=[ \t]|$)|[-=]+(?=[ \t]*$)|(?:-[ \t]*){3,}$|\d{1,9}[.)](?=[ \t]|$)|\[(?=[^\]]*\]:))/;
const AT_END = /(?:^|(?<=[ \t]))#+$/;

/**
 * Edits that make a block of text literal Markdown: what would be markup becomes its full-width twin, and the blank
 * behind a leading `1.` goes, so that the block parses as one text with exactly these characters.
 * @param at offset of `block` in the text to be edited
 */
export const literalEdits = (block: string, at: number): Edit[] => {
  const spots = new Map<number, string>();
  const twin = (index: number): void => {
    const after = TWINS.get(block[index] as string);
    if (after) spots.set(index, after);
  };
  for (const match of block.matchAll(ANYWHERE)) twin(match.index);
  const lead = AT_START.exec(block)?.[0];
  let dropped: { from: number; to: number } | null = null;
  if (lead) {
    if (/^\d/.test(lead)) {
      const blank = /^[ \t]+/.exec(block.slice(lead.length))?.[0].length ?? 0;
      const after = block.slice(lead.length + blank);
      // Without its blank a number begins no list; alone on its line it still would.
      if (blank > 0 && after !== '' && !/^[ \t]/.test(after)) dropped = { from: lead.length, to: lead.length + blank };
      else twin(lead.length - 1);
    } else for (let index = 0; index < lead.length; index += 1) twin(index);
  }
  const tail = AT_END.exec(block);
  if (tail) for (let index = tail.index; index < block.length; index += 1) twin(index);
  const edits: Edit[] = [...spots].map(([index, after]) => ({
    start: at + index,
    end: at + index + 1,
    after,
    action: 'converted',
    rule: 'markdown-literal',
  }));
  if (dropped) edits.push({ start: at + dropped.from, end: at + dropped.to, after: '', action: 'dropped', rule: 'markdown-literal' });
  return edits.sort((a, b) => a.start - b.start);
};
