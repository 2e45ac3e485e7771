import { GOVERNMENT_PHRASES } from './data/government-phrases.ts';
import { WORDS } from './data/words.ts';
import { foldText } from './fold.ts';

const LONGEST = 6;
/** How often a set phrase counts, on the dictionary's scale. */
const PHRASE_COUNT = 3000;
/** Shares of what is no word, from the look of government prose. */
const MARKS: ReadonlyMap<string, number> = new Map([
  ['，', 0.07],
  ['。', 0.03],
  ['、', 0.05],
  ['“', 0.01],
  ['”', 0.01],
  ['；', 0.004],
  ['：', 0.003],
  ['（', 0.004],
  ['）', 0.004],
  ['！', 0.001],
  ['？', 0.0003],
  ['《', 0.001],
  ['》', 0.001],
  ['—', 0.004],
  ['\n', 0.01],
  ['0', 0.05],
  ['a', 0.003],
]);
const UNKNOWN = Math.log(1e-9);

let words: ReadonlyMap<string, number> | undefined;

const load = (): ReadonlyMap<string, number> => {
  if (words) return words;
  const counts = new Map<string, number>();
  let total = 0;
  const add = (word: string, count: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + count);
    total += count;
  };
  for (const [size, groups] of WORDS)
    for (const group of groups.split(' ')) for (const rest of group.slice(1).split(',')) add((group[0] as string) + rest, 2 ** size);
  for (const phrase of GOVERNMENT_PHRASES.split(/[\s“”，。、！：（）]+/))
    if (phrase.length > 1 && phrase.length <= LONGEST) add(foldText(phrase), PHRASE_COUNT);
  const out = new Map<string, number>();
  for (const [word, count] of counts) out.set(word, Math.log(count / total));
  for (const [mark, share] of MARKS) out.set(mark, Math.log(share));
  for (const number of '一二三四五六七八九十') out.set(`（${number}）`, Math.log(0.001));
  out.set('——', Math.log(0.003));
  words = out;
  return out;
};

/** By length of the beginning of `text`: how likely its likeliest words and marks are, and where the last of them begins. */
const segment = (text: string): { best: Float64Array; from: Int32Array } => {
  const known = load();
  const best = new Float64Array(text.length + 1);
  const from = new Int32Array(text.length + 1);
  for (let end = 1; end <= text.length; end += 1) {
    let top = (best[end - 1] as number) + (known.get(text[end - 1] as string) ?? UNKNOWN);
    from[end] = end - 1;
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start += 1) {
      const word = known.get(text.slice(start, end));
      if (word === undefined || (best[start] as number) + word <= top) continue;
      top = (best[start] as number) + word;
      from[end] = start;
    }
    best[end] = top;
  }
  return { best, from };
};

/** Natural logarithm of the likelihood of a folded text as its likeliest sequence of dictionary words and marks. */
export const wordScore = (text: string): number => segment(text).best[text.length] as number;

/** For each character of a folded text, the length of the word it belongs to in that sequence. */
export const wordLengths = (text: string): number[] => {
  const { from } = segment(text);
  const out = new Array<number>(text.length).fill(1);
  for (let end = text.length; end > 0; end = from[end] as number) out.fill(end - (from[end] as number), from[end] as number, end);
  return out;
};
