import { type Folded, fold } from '../../text/fold.ts';

/** One sentence of a block: folded text without what stands in brackets, and where each character stood in the block. */
export type Sentence = Folded;

const OPEN: Readonly<Record<string, string>> = { '（': '）', '《': '》', '【': '】', '〔': '〕', '［': '］', '[': ']' };
const STOP = /[。！？]/;
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
  let main = empty();
  for (let i = 0; i < whole.text.length; i += 1) {
    const char = whole.text[i] as string;
    const close = OPEN[char];
    const end = close === undefined ? -1 : matching(whole.text, i, char, close);
    if (end > 0) {
      const inner = slice(whole, i + 1, end);
      if (/\d/.test(inner.text)) asides.push(inner);
      if (char === '《') push(main, TITLE, whole.at[i] as number);
      i = end;
      continue;
    }
    push(main, char, whole.at[i] as number);
    if (STOP.test(char)) {
      sentences.push(close_(main, whole.at[i + 1] as number));
      main = empty();
    }
  }
  if (main.text.length > 0) sentences.push(close_(main, text.length));
  return [...sentences, ...asides];
}

interface Draft {
  text: string[];
  at: number[];
}

const empty = (): Draft => ({ text: [], at: [] });
const push = (draft: Draft, char: string, at: number): void => {
  draft.text.push(char);
  draft.at.push(at);
};
const close_ = (draft: Draft, end: number): Sentence => ({ text: draft.text.join(''), at: [...draft.at, end] });

function slice(whole: Folded, from: number, to: number): Sentence {
  return { text: whole.text.slice(from, to), at: whole.at.slice(from, to + 1) };
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
