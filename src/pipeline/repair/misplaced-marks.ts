export const PAUSES = '，。、；：？！';
const CLOSING = '，。、；：？！”’）》';

const codesOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const PAUSE_CODES = codesOf(PAUSES);
const CLOSING_CODES = codesOf(CLOSING);
const DASH = 0x2014;

/** Whether a pause stands behind a pause, a closing mark at a line's start, or half a dash alone. */
export const isMisplaced = (history: string, folded: number): boolean => {
  const before = history.charCodeAt(history.length - 1);
  if (before === DASH && folded !== DASH) return !/[—0a]/.test(history.at(-2) ?? '0');
  return (PAUSE_CODES.has(folded) && PAUSE_CODES.has(before)) || (before === 10 && CLOSING_CODES.has(folded));
};
