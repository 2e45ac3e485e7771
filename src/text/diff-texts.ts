/** A stretch in which two texts differ; `[start, end)` of the first, what the second has instead. UTF-16 units. */
export interface TextDifference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words' characters of a text with their offsets: differences of blanks, marks and punctuation are none. */
interface Words {
  readonly codes: readonly number[];
  readonly offsets: readonly number[];
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
/** Runs of this many characters that occur once in either text pin them together. */
const ANCHOR = 10;
/** Gaps larger than this, in cells of the comparison table, are one difference. */
const TABLE_LIMIT = 400_000;
/** Equal stretches shorter than this between two differences belong to them. */
const MIN_EQUAL = 2;

function wordsOf(text: string): Words {
  const codes: number[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const character = text[at] as string;
    const point = character === '.' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');
    if ((code >= 0x4e00 && code <= 0x9fff) || point || WORD.test(character)) {
      codes.push(code >= 0xff10 && code <= 0xff19 ? code - 0xfee0 : code);
      offsets.push(at);
    }
  }
  return { codes, offsets };
}

/** Starts of the runs of ANCHOR characters that occur once, by their characters. */
function uniqueRuns(codes: readonly number[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + ANCHOR <= codes.length; at += 1) {
    const run = String.fromCharCode(...codes.slice(at, at + ANCHOR));
    runs.set(run, runs.has(run) ? -1 : at);
  }
  return runs;
}

/** Longest chain of pairs that rises on both sides. */
function risingChain(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  for (const [index, [, j]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as readonly [number, number])[1] < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) chain.push(pairs[at] as readonly [number, number]);
  return chain.reverse();
}

type Gap = readonly [a0: number, a1: number, b0: number, b1: number];

/** Splits one gap at the equal characters of a longest common subsequence. */
function refine(a: readonly number[], b: readonly number[], [a0, a1, b0, b1]: Gap): Gap[] {
  let [from, to, start, end] = [a0, a1, b0, b1];
  while (from < to && start < end && a[from] === b[start]) [from, start] = [from + 1, start + 1];
  while (from < to && start < end && a[to - 1] === b[end - 1]) [to, end] = [to - 1, end - 1];
  const [rows, columns] = [to - from, end - start];
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0 || rows * columns > TABLE_LIMIT) return [[from, to, start, end]];
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[from + i] === b[start + j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
  const out: [number, number, number, number][] = [];
  let [i, j, equal] = [0, 0, MIN_EQUAL];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && a[from + i] === b[start + j]) {
      [i, j, equal] = [i + 1, j + 1, equal + 1];
      continue;
    }
    const down = i < rows && (j === columns || (table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number));
    const last = out.at(-1);
    const next: [number, number, number, number] = [from + i, from + i + (down ? 1 : 0), start + j, start + j + (down ? 0 : 1)];
    if (last && equal < MIN_EQUAL) [last[1], last[3]] = [next[1], next[3]];
    else out.push(next);
    equal = 0;
    if (down) i += 1;
    else j += 1;
  }
  return out;
}

const isDigit = (code: number | undefined): boolean => code !== undefined && ((code >= 48 && code <= 57) || code === 46);

/** Grows a difference over the digits beside it, so that it names whole numbers. */
function wholeNumbers(a: readonly number[], b: readonly number[], [a0, a1, b0, b1]: Gap): Gap {
  let [from, to, start, end] = [a0, a1, b0, b1];
  if (![...a.slice(from, to), ...b.slice(start, end)].some(isDigit)) return [from, to, start, end];
  while (isDigit(a[from - 1]) && a[from - 1] === b[start - 1]) [from, start] = [from - 1, start - 1];
  while (isDigit(a[to]) && a[to] === b[end]) [to, end] = [to + 1, end + 1];
  return [from, to, start, end];
}

/** Joins differences that grew into each other. */
function joinOverlaps(gaps: readonly Gap[]): Gap[] {
  const out: Gap[] = [];
  for (const gap of gaps) {
    const before = out.at(-1);
    if (before && (gap[0] < before[1] || gap[2] < before[3]))
      out[out.length - 1] = [
        Math.min(before[0], gap[0]),
        Math.max(before[1], gap[1]),
        Math.min(before[2], gap[2]),
        Math.max(before[3], gap[3]),
      ];
    else out.push(gap);
  }
  return out;
}

/**
 * Where a second text of the same report reads differently from the first. Blanks, punctuation, marks and full-width digits
 * make no difference; a difference within a number names the whole number.
 */
export function diffTexts(first: string, second: string): TextDifference[] {
  const a = wordsOf(first);
  const b = wordsOf(second);
  const runs = uniqueRuns(b.codes);
  const pairs = [...uniqueRuns(a.codes)]
    .filter(([run, at]) => at >= 0 && (runs.get(run) ?? -1) >= 0)
    .map(([run, at]) => [at, runs.get(run) as number] as const)
    .sort(([i], [j]) => i - j);
  const gaps: Gap[] = [];
  let [doneA, doneB] = [0, 0];
  for (const [i, j] of risingChain(pairs)) {
    // A run that overlaps the last one either continues it or stands elsewhere in one of the texts.
    const continues = i < doneA && i - j === doneA - doneB;
    if (!continues && (i < doneA || j < doneB)) continue;
    if (!continues) gaps.push([doneA, i, doneB, j]);
    [doneA, doneB] = [i + ANCHOR, j + ANCHOR];
  }
  gaps.push([doneA, a.codes.length, doneB, b.codes.length]);
  const slice = (text: string, { offsets }: Words, from: number, to: number): { start: number; end: number; text: string } => {
    const start = from < to ? (offsets[from] as number) : from > 0 ? (offsets[from - 1] as number) + 1 : 0;
    const end = from < to ? (offsets[to - 1] as number) + 1 : start;
    return { start, end, text: text.slice(start, end) };
  };
  const refined = gaps.flatMap((gap) => refine(a.codes, b.codes, gap));
  return joinOverlaps(refined.map((gap) => wholeNumbers(a.codes, b.codes, gap))).map(([a0, a1, b0, b1]) => ({
    ...slice(first, a, a0, a1),
    text: slice(second, b, b0, b1).text,
  }));
}
