import { CUT_NOTE, learnNotes } from './pinyin-notes.ts';

/** A heading's bracket read one byte late: `。ㄒ`, `。ǘ`, `。ň`. */
const LATE_HEADING =
  /(?:^|\n)。[\u3105-\u3129\u01d2\u01d4\u01d6\u01d8\u01da\u01dc\u00f2\u014d\u016b\u00fa\u00f9\u00fc\u00ea\u0251\u0144\u0148\u0261]/g;

const LEAST_NOTES = 4;
const LEAST_READINGS = 3;
/** One note in so many characters; a sound text explains a rare name now and then, never its commonest words. */
const CHARACTERS_PER_NOTE = 600;

/**
 * Whether a text has been through the damage that `repair` undoes. Decided apart from the repair and from few, strong
 * signs, so that sound text is never touched: readings in brackets behind common characters again and again, or two
 * headings read out of frame.
 */
export const isDamaged = (text: string): boolean => {
  if (!/[(?][ a-z]{0,5}[^ -~\s][a-z]{0,2} ?\)|。[\u00e0-\u0261\u3105-\u3129]/.test(text)) return false;
  const { byReading, notes } = learnNotes(text);
  const cut = text.match(CUT_NOTE)?.length ?? 0;
  if (notes + cut >= LEAST_NOTES && byReading.size >= LEAST_READINGS && (notes + cut) * CHARACTERS_PER_NOTE >= text.length) return true;
  return (text.match(LATE_HEADING)?.length ?? 0) + cut >= 2;
};
