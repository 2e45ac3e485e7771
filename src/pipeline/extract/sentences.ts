import { type Folded, fold } from '../../text/fold.ts';

/** One sentence of a block: folded text without what stands in brackets. */
export interface Sentence {
  readonly text: string;
  /** Character `i` of the text stood in the block at UTF-16 offset `at[from + i]`: most sentences share their block's offsets. */
  readonly at: ArrayLike<number>;
  readonly from: number;
}

const OPEN: Readonly<Record<string, string>> = { '（': '）', '《': '》', '【': '】', '〔': '〕', '［': '］', '[': ']' };
/** 进出口在对美出口下降的情况下增长12%: a circumstance between a subject and what is said of it. */
const CIRCUMSTANCE =
  /(?<=[^，。；、：！？“"存正现所自旨定持])在[^，。；、：！？（《【〔［[]{2,24}?(?:(?:情况|背景|形势|条件)下|基础上)(?=[^，。；、：！？])/y;
/** Units at which a sentence may end or something may open that is no part of it. */
const BORDER = 1;
const CIRCUMSTANTIAL = 2;
const kinds = new Uint8Array(0x10000);
for (const char of ['。', '！', '？', ...Object.keys(OPEN)]) kinds[char.charCodeAt(0)] = BORDER;
kinds['在'.charCodeAt(0)] = CIRCUMSTANTIAL;

/** What stands at the next border from `from` on: a mark, an opening bracket, a whole circumstance. */
function nextBorder(text: string, from: number): { readonly index: number; readonly words: string } | null {
  for (let index = from; index < text.length; index += 1) {
    const kind = kinds[text.charCodeAt(index)];
    if (kind === BORDER) return { index, words: text[index] as string };
    if (kind !== CIRCUMSTANTIAL) continue;
    CIRCUMSTANCE.lastIndex = index;
    const circumstance = CIRCUMSTANCE.exec(text);
    if (circumstance) return { index, words: circumstance[0] };
  }
  return null;
}
/** Mayors' longest sentences have some 600 characters: a longer stretch is cut at its last mark, at worst anywhere. */
const LONGEST = 2000;
const MARK = /[，、；：]/;
/** Stands for a book title, so that the words around it don't close up into one. */
const TITLE = '※';

/**
 * The sentences of a block's text. What stands in round brackets, or between a subject and its verb as 在…的情况下, is taken
 * out and, where it holds digits, follows as a sentence of its own; a book title is replaced by a mark.
 */
export function sentencesOf(text: string): Sentence[] {
  const whole = fold(text);
  const sentences: Sentence[] = [];
  const asides: Sentence[] = [];
  let main: Piece[] = [];
  let from = 0;
  let at = 0;
  for (let border = nextBorder(whole.text, at); border; border = nextBorder(whole.text, at)) {
    const { index, words: char } = border;
    at = index + char.length;
    if (char.length > 1) {
      take(main, from, index);
      from = index + char.length;
      if (/\d/.test(char)) asides.push(join([{ from: index, to: from }], whole, from));
      continue;
    }
    const close = OPEN[char];
    if (close === undefined) {
      take(main, from, index + 1);
      sentences.push(join(main, whole, index + 1));
      main = [];
      from = index + 1;
      continue;
    }
    const end = matching(whole.text, index, char, close);
    if (end < 0) continue;
    take(main, from, index);
    const inner = whole.text.slice(index + 1, end);
    if (/\d/.test(inner)) asides.push(join([{ from: index + 1, to: end }], whole, end));
    if (char === '《') main.push({ from: index, to: index + 1, text: TITLE });
    from = end + 1;
    at = from;
  }
  take(main, from, whole.text.length);
  if (main.length > 0) sentences.push(join(main, whole, whole.text.length));
  const short = sentences.some(({ text: { length } }) => length > LONGEST) ? sentences.flatMap(cut) : sentences;
  return asides.length > 0 ? [...short, ...asides] : short;
}

function cut(sentence: Sentence): Sentence[] {
  const { text, at, from: first } = sentence;
  if (text.length <= LONGEST) return [sentence];
  const out: Sentence[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + LONGEST);
    if (to < text.length) {
      let mark = to;
      while (mark > from && !MARK.test(text[mark - 1] as string)) mark -= 1;
      if (mark > from) to = mark;
    }
    out.push({ text: text.slice(from, to), at, from: first + from });
    from = to;
  }
  return out;
}

/** A stretch of the folded block, or what stands for it in the sentence. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text?: string;
}

function take(pieces: Piece[], from: number, to: number): void {
  if (from < to) pieces.push({ from, to });
}

/** A sentence of stretches of the folded block. Most are one stretch, which shares the block's offsets. */
function join(pieces: readonly Piece[], { text, at }: Folded, end: number): Sentence {
  const [first] = pieces;
  if (first && pieces.length === 1 && first.text === undefined && first.to === end)
    return { text: text.slice(first.from, end), at, from: first.from };
  const offsets = pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => at[from + index] as number));
  return { text: pieces.map((piece) => piece.text ?? text.slice(piece.from, piece.to)).join(''), at: offsets, from: 0 };
}

/** Index of the bracket that closes the one at `open`, within 200 characters and the sentence's line; -1 when there is none. */
function matching(text: string, open: number, opener: string, closer: string): number {
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + 200); i += 1) {
    if (text[i] === opener) depth += 1;
    else if (text[i] === closer) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}
