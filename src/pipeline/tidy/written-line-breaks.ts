import type { Edit } from '../../text/tracked.ts';

const WRITTEN = /(?:\\r\\n|\\n|\\r)/g;
const FOREIGN = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** `\r\n`, `\n` written as characters become line breaks; CRLF, CR, form feeds and Unicode separators become LF. */
export const writtenLineBreaks = (text: string): Edit[] => {
  const out: Edit[] = [];
  if (text.includes('\\'))
    for (const match of text.matchAll(WRITTEN))
      out.push({ start: match.index, end: match.index + match[0].length, after: '\n', action: 'converted', rule: 'written-line-break' });
  for (const match of text.matchAll(FOREIGN))
    out.push({ start: match.index, end: match.index + match[0].length, after: '\n', action: 'converted', rule: 'line-ending' });
  return out.sort((a, b) => a.start - b.start);
};
