/**
 * Costs in natural logarithms. Vanishing, widening and dropping follow from the bytes alone and cost nothing: there only
 * the text's own likelihood counts.
 */
export const COST = {
  /** An odd byte at a line's start. */
  oddStart: 1.5,
  /** A punctuation mark that replaced two halves of neighbours. */
  struck: 2.5,
  /** A pause with a letter glued to it, as where a character was cut in two. */
  beforeLetter: 4,
  /** A trail byte that is missing for no known reason. */
  lostTrail: 6,
  /** A swallowed ASCII character that is neither digit nor letter. */
  swallowed: 6,
  /** A closing mark at a line's start, or one pause behind another. */
  misplaced: 10,
  /** Two halves of characters that look like one. */
  hollow: 1,
  /** A character no prose has, where pairs may have vanished from inside of it. */
  strange: 6,
  /** A lead byte that went alone: 0x80, as a trail behind the frame. */
  trail80: 1,
  /** A quotation mark or bracket nobody has seen a byte of its trail of. */
  guessedMark: 2.5,
  /** A quotation mark opened inside another, or closed outside of any. */
  unpaired: 2.5,
  /** A note whose reading this text gives to other characters only. */
  wrongNote: 10,
  /** A note behind something that is no character at all. */
  strayNote: 30,
  /** A character that this text always annotates, without its note. */
  unannotated: 6,
} as const;
