/** Whether a UTF-16 unit belongs to the text's words: letters, digits, Han. Found once for each unit. */
const WORD = new Uint8Array(0x10000);
const isWord = (unit: number): boolean => {
  if (WORD[unit] === 0) WORD[unit] = (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return WORD[unit] === 1;
};

/**
 * Eight hexadecimal characters that depend on the text's words alone, not on blanks, punctuation or place (FNV-1a, twice
 * with different seeds and mixed).
 */
export const textHash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isWord(code)) continue;
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
