import type { Edit } from '../../text/tracked.ts';

const WIDE = /(?<![ \u00a0])[ \u00a0]*[\u2001\u2003\u3000]{2,}[ \u00a0\u2001\u2003\u3000]*/g;
const NARROW = /[ \u00a0]{3,}/g;
/** A line is no paragraph when it is longer than this and marks several beginnings within. */
const LONG = 600;
/** With a token against copying behind it, as some sites hang on every paragraph. */
const SENTENCE_END = /[。！？：；”》）…:;!?)](?:[A-Za-z\d]{2,8})?$/;
/** Units before a run that tell whether a sentence ends there. */
const REACH = 9;

/**
 * Text without line breaks whose paragraphs begin with runs of wide blanks (or several narrow ones): each run becomes a
 * line break. Only in lines too long for a paragraph, and only when most of the runs follow the end of a sentence.
 */
export const blankParagraphs = (text: string): Edit[] => {
  const out: Edit[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LONG) {
      const line = text.slice(start, end);
      for (const runs of [WIDE, NARROW]) {
        const matches = [...line.matchAll(runs)].filter((match) => match.index > 0);
        const closing = matches.filter((match) => SENTENCE_END.test(line.slice(Math.max(0, match.index - REACH), match.index)));
        // A site that hangs its token on every paragraph hangs it on headings and names too.
        const token = /[A-Za-z\d]{2,8}$/.exec(line.slice(0, closing[0]?.index ?? 0))?.[0];
        if (token !== undefined)
          for (const match of matches) if (!closing.includes(match) && line.slice(0, match.index).endsWith(token)) closing.push(match);
        if (matches.length < 3 || closing.length < matches.length / 2) continue;
        for (const match of matches)
          out.push({
            start: start + match.index,
            end: start + match.index + match[0].length,
            after: '\n',
            action: 'converted',
            rule: 'paragraph-from-blanks',
          });
        break;
      }
    }
    start = end + 1;
  }
  return out;
};
