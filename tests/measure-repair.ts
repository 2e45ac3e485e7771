import { repair } from '../src/pipeline/repair/index.ts';
import type { Tracked } from '../src/text/tracked.ts';
import type { Damage } from './damage-simulator.ts';

/** How a repaired text compares with the one before the damage. */
export interface RepairFigures {
  readonly characters: number;
  /** Characters false, missing or added where the account says nothing of a doubt: false repairs. */
  readonly wrong: number;
  /** The same where the text is marked as doubtful. */
  readonly doubtfulWrong: number;
  /** Characters that lost a byte; how many of them stand again where they stood, and how many of these are marked as doubtful. */
  readonly vanished: number;
  readonly recovered: number;
  readonly recoveredInDoubt: number;
  /** Characters marked as doubtful. */
  readonly doubtful: number;
  /** Characters shown as a gap. */
  readonly gaps: number;
  /** Milliseconds of processor time that the repair took. */
  readonly cpu: number;
  /** Each difference in its context: `before[was→is]after`, with a `?` where the account says that it is doubtful. */
  readonly samples: readonly string[];
}

const GAP = '〓';

/** Width of punctuation is not compared: the page's own ASCII marks can't be told from flattened ones. */
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** How far two texts may drift apart, in characters, before their alignment is lost. */
const DRIFT = 60;
const FAR = 60_000;

/** Least-edit alignment within a band: for each character of `a` the index in `b` of the one that stands for it, or -1. */
const align = (a: string, b: string): Int32Array => {
  const width = 2 * DRIFT + 1;
  const left = (i: number): number => Math.round((i * b.length) / Math.max(1, a.length)) - DRIFT;
  const cost = new Uint16Array((a.length + 1) * width).fill(FAR);
  const at = (i: number, j: number): number => {
    const k = j - left(i);
    return i < 0 || j < 0 || k < 0 || k >= width ? FAR : (cost[i * width + k] as number);
  };
  for (let i = 0; i <= a.length; i += 1)
    for (let j = Math.max(0, left(i)); j <= Math.min(b.length, left(i) + width - 1); j += 1)
      cost[i * width + j - left(i)] =
        i + j === 0 ? 0 : Math.min(FAR, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
  const match = new Int32Array(a.length).fill(-1);
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)) {
      i -= 1;
      j -= 1;
      match[i] = j;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i -= 1;
    else j -= 1;
  }
  return match;
};

/** For each character of the repaired text, whether its reading is marked as doubtful. */
const doubtfulAt = ({ pieces, text }: Tracked): Uint8Array => {
  const out = new Uint8Array(text.length);
  let at = 0;
  for (const { rule, after } of pieces) {
    if (rule === 'doubtful-character' || rule === 'lost-character') out.fill(1, at, at + after.length);
    at += after.length;
  }
  return out;
};

/** Repairs a damaged text and compares it line by line with what it was. */
export const measureRepair = ({ damaged, traditional, vanished }: Damage): RepairFigures => {
  const started = process.cpuUsage();
  const { tracked } = repair({ file: '', sha256: '', charset: 'utf-8', evidence: '', text: damaged, findings: [] });
  const { user, system } = process.cpuUsage(started);
  const was = traditional.split('\n');
  const is = tracked.text.split('\n');
  if (was.length !== is.length) throw new Error(`Unexpected ${is.length} lines, expected ${was.length}`);
  const doubtful = doubtfulAt(tracked);
  const figures = { wrong: 0, doubtfulWrong: 0, recovered: 0, recoveredInDoubt: 0, doubtful: 0, gaps: 0 };
  const samples: string[] = [];
  let [wasAt, isAt] = [0, 0];
  was.forEach((line, k) => {
    const [a, b] = [halfWidth(line), halfWidth(is[k] as string)];
    const match = a === b ? Int32Array.from(a, (_, i) => i) : align(a, b);
    const matched = new Set(match);
    // A mark stands for all that is missing right beside it.
    const isMissingInDoubt = (at: number): boolean => {
      let [low, high] = [at, at];
      while (match[low] === -1) low -= 1;
      while (match[high] === -1) high += 1;
      return [match[low], match[high]].some((j) => j !== undefined && doubtful[isAt + j] === 1);
    };
    const err = (inDoubt: boolean, sample: string): void => {
      figures[inDoubt ? 'doubtfulWrong' : 'wrong'] += 1;
      samples.push(inDoubt ? `? ${sample}` : sample);
    };
    for (let i = 0; i < a.length; i += 1) {
      const j = match[i] as number;
      const inDoubt = j >= 0 ? doubtful[isAt + j] === 1 : isMissingInDoubt(i);
      const context = `${line.slice(Math.max(0, i - 8), i)}[${line[i]}→${b[j] ?? ''}]${line.slice(i + 1, i + 9)}`;
      if (j >= 0 && b[j] === a[i]) {
        if (inDoubt) figures.doubtful += 1;
        if (!vanished.has(wasAt + i)) continue;
        figures.recovered += 1;
        if (inDoubt) figures.recoveredInDoubt += 1;
      } else if (b[j] === GAP) {
        figures.gaps += 1;
        samples.push(`〓 ${context}`);
      } else err(inDoubt, context);
    }
    for (let j = 0; j < b.length; j += 1)
      if (!matched.has(j) && b[j] !== GAP) err(doubtful[isAt + j] === 1, `added ${b[j]} in ${b.slice(Math.max(0, j - 8), j + 8)}`);
    wasAt += line.length + 1;
    isAt += b.length + 1;
  });
  return { characters: traditional.length, vanished: vanished.size, cpu: (user + system) / 1000, samples, ...figures };
};
