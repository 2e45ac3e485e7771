import type { Edit } from '../../text/tracked.ts';

/** The mark that copying a page puts before its list items; ● and ◆ are the author's own. */
const MARK = /(?<=^|\n)([ \t\u00a0\u3000]*[•‣◦][ \t\u00a0\u3000]+)(?=\S)/g;

/** Drops list marks of the page: `• 政府工作报告`. */
export const listMarks = (text: string): Edit[] =>
  Array.from(text.matchAll(MARK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
    action: 'dropped',
    rule: 'list-mark',
  }));
