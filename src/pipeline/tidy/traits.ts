/*
 * What a text holds that a fixer may have to do with, found in one pass: sound text needs no other. Bits, to be joined.
 */

/** Characters no reader sees, controls, and private ones. */
export const INVISIBLE = 1;
/** Blanks other than the plain and the ideographic one. */
export const ODD_BLANK = 2;
/** A blank behind something on its line. */
export const INNER_BLANK = 4;
export const QUESTION_MARK = 8;

const BLANK = 16;
const LINE_FEED = 0x0a;

const kinds = new Uint8Array(0x10000);
const mark = (kind: number, ...ranges: (readonly [from: number, to: number])[]): void => {
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit += 1) kinds[unit] = (kinds[unit] as number) | kind;
};
// Every surrogate, private or not: they are rare.
mark(INVISIBLE, [0, 8], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f]);
mark(INVISIBLE, [0x202a, 0x202e], [0x2060, 0x206f], [0xd800, 0xf8ff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xfff9, 0xfffc]);
mark(ODD_BLANK | BLANK, [9, 9], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f]);
mark(BLANK, [0x20, 0x20], [0x3000, 0x3000]);
mark(QUESTION_MARK, [0x3f, 0x3f]);

/** The traits of a text. */
export function traitsOf(text: string): number {
  let traits = 0;
  let before = LINE_FEED;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] as number;
    if (kind !== 0) {
      traits |= kind;
      if (kind & BLANK && before !== LINE_FEED) traits |= INNER_BLANK;
      if (kind & BLANK) continue;
    }
    before = unit;
  }
  return traits;
}
