import { type Folded, fold } from '../../text/fold.ts';

/** One sentence of a block: folded text without what stands in brackets, and where each character stood in the block. */
export type Sentence = Folded;

const OPEN: Readonly<Record<string, string>> = { '（': '）', '《': '》', '【': '】', '〔': '〕', '［': '］', '[': ']' };
/** Where a sentence ends or something opens that is no part of it. */
const BORDER = /[。！？（《【〔［[]/g;
/** Mayors' longest sentences have some 600 characters: a longer stretch is cut at its last mark, at worst anywhere. */
const LONGEST = 2000;
const MARK = /[，、；：]/;
/** Stands for a book title, so that the words around it don't close up into one. */
const TITLE = '※';

/**
 * The sentences of a block's text. What stands in round brackets is taken out and, where it holds digits, follows as a
 * sentence of its own; a book title is replaced by a mark.
 */
export function sentencesOf(text: string): Sentence[] {
  const whole = fold(text);
  const sentences: Sentence[] = [];
  const asides: Sentence[] = [];
  let main: Draft = { text: '', at: [] };
  let from = 0;
  BORDER.lastIndex = 0;
  for (let border = BORDER.exec(whole.text); border; border = BORDER.exec(whole.text)) {
    const [char] = border;
    const { index } = border;
    const close = OPEN[char];
    if (close === undefined) {
      take(main, whole, from, index + 1);
      sentences.push({ text: main.text, at: [...main.at, whole.at[index + 1] as number] });
      main = { text: '', at: [] };
      from = index + 1;
      continue;
    }
    const end = matching(whole.text, index, char, close);
    if (end < 0) continue;
    take(main, whole, from, index);
    const inner = whole.text.slice(index + 1, end);
    if (/\d/.test(inner)) asides.push({ text: inner, at: whole.at.slice(index + 1, end + 1) });
    if (char === '《') {
      main.text += TITLE;
      main.at.push(whole.at[index] as number);
    }
    from = end + 1;
    BORDER.lastIndex = from;
  }
  take(main, whole, from, whole.text.length);
  if (main.text !== '') sentences.push({ text: main.text, at: [...main.at, text.length] });
  return [...sentences.flatMap(cut), ...asides];
}

function cut(sentence: Sentence): Sentence[] {
  const { text, at } = sentence;
  if (text.length <= LONGEST) return [sentence];
  const out: Sentence[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + LONGEST);
    if (to < text.length) {
      let mark = to;
      while (mark > from && !MARK.test(text[mark - 1] as string)) mark -= 1;
      if (mark > from) to = mark;
    }
    out.push({ text: text.slice(from, to), at: at.slice(from, to + 1) });
    from = to;
  }
  return out;
}

interface Draft {
  text: string;
  readonly at: number[];
}

/** Appends what `[from, to)` of the folded text holds. */
function take(draft: Draft, whole: Folded, from: number, to: number): void {
  draft.text += whole.text.slice(from, to);
  for (let i = from; i < to; i += 1) draft.at.push(whole.at[i] as number);
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
