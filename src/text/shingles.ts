const SHINGLE = 6;
/** One shingle in this many is kept: the choice depends on the shingle alone, so both texts keep the same ones. */
const SAMPLE = 8;
const WORD = /[\p{Script=Han}\p{L}\p{N}]/u;

/** Sampled hashes of every run of six words' characters; blanks, punctuation and marks play no part. @param sample one in how many is kept, a power of two. */
export function shinglesOf(text: string, sample = SAMPLE): ReadonlySet<number> {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code < 0x3000 && isWord(code))) codes[length++] = code;
  }
  const out = new Set<number>();
  for (let at = 0; at + SHINGLE <= length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE; next += 1) hash = Math.imul(hash ^ (codes[next] as number), 0x01000193);
    hash ^= hash >>> 15;
    if ((hash & (sample - 1)) === 0) out.add(hash >>> 0);
  }
  return out;
}

/** Whether a character below U+3000 belongs to a word: 1 for yes, 2 for no, 0 before it was asked. */
const words = new Uint8Array(0x3000);
function isWord(code: number): boolean {
  if (words[code] === 0) words[code] = WORD.test(String.fromCharCode(code)) ? 1 : 2;
  return words[code] === 1;
}

/** Share of the smaller set that lies in the larger, 0 to 1: a part of a report is contained in the whole. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared += 1;
  return shared / small.size;
}
