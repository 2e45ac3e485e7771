import type { Edit } from '../../text/tracked.ts';

/**
 * Discuz strews its pages with random tokens against copying: 5 to 15 times one character of 0x20–0x3B, a blank, one
 * character of 0x3F–0x7E (function `jammer` of its source). Copied as text they stand at line ends: `+ |( A3 l5 [9`.
 */
const TOKEN = /(?:^|(?<=[^\x20-\x7e])|(?<=[\x20-\x7e]))(?:[ -;]? [?-~]){4,15}[ -;]?[ \t]*$/gmu;

/** The same between two Chinese characters or marks, where a page set it in mid-line. */
const TOKEN_INSIDE = /(?<=^|[^\0-\x7f])[ \t]*(?:[ -;] [?-~] ?){4,15}[ -;]?(?=[^\0-\x7f])/gmu;

/** A page strewn with tokens has at least so many. */
const LEAST = 3;

/** A token must hold marks that no abbreviation or formula strings together. */
const isJammer = (token: string): boolean => {
  const marks = token.replace(/[\sA-Za-z0-9]/g, '').length;
  const words = token.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return marks >= 2 && words === 0 && token.trim().length >= 8;
};

/** Edits that drop anti-copy tokens; none unless the page is strewn with them. */
export const antiCopyEdits = (text: string): Edit[] => {
  const found = [...text.matchAll(TOKEN), ...text.matchAll(TOKEN_INSIDE)].filter(([token]) => isJammer(token));
  if (found.length < LEAST) return [];
  return found
    .map((match): Edit => ({ start: match.index, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'anti-copy' }))
    .sort((a, b) => a.start - b.start);
};
