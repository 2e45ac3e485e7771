/** Words of a text alone: letters, digits and Han; blanks, punctuation and marks are left out. */
const WORDS = /[\p{Script=Han}\p{L}\p{N}]/gu;

/**
 * Eight hexadecimal characters that depend on the text's words alone, not on blanks, punctuation or place (FNV-1a, twice
 * with different seeds and mixed).
 */
export const textHash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const character of text.match(WORDS) ?? []) {
    const code = character.codePointAt(0) as number;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ ((code << 7) | (code >>> 9)), 0x85ebca6b);
  }
  const mixed = (a ^ (b >>> 13) ^ Math.imul(b, 0xc2b2ae35)) >>> 0;
  return mixed.toString(16).padStart(8, '0');
};

/** Makes ids unique: the second of a kind gets `-2`, the third `-3`. */
export const uniqueIds = (): ((wanted: string) => string) => {
  const seen = new Map<string, number>();
  return (wanted) => {
    const count = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  };
};
