import { repair } from '../src/pipeline/repair/index.ts';
import type { Damage } from './damage-simulator.ts';

/** How a repaired text compares with the one before the damage. */
export interface RepairFigures {
  readonly characters: number;
  /** Characters that are neither right nor a visible gap: false, missing, or added. */
  readonly wrong: number;
  /** Characters that lost a byte, and how many of them stand again where they stood. */
  readonly vanished: number;
  readonly recovered: number;
  /** Characters shown as a gap. */
  readonly gaps: number;
  /** Milliseconds of processor time that the repair took. */
  readonly cpu: number;
  /** Each difference in its context: `before[was→is]after`. */
  readonly samples: readonly string[];
}

const GAP = '〓';

/** Width of punctuation is not compared: the page's own ASCII marks can't be told from flattened ones. */
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Least-edit alignment: for each character of `a` the one of `b` that stands for it, and what `b` has beside. */
const align = (a: string, b: string): { match: string[]; added: string } => {
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i += 1) cost[i * width] = i;
  for (let j = 0; j <= b.length; j += 1) cost[j] = j;
  const at = (i: number, j: number): number => cost[i * width + j] as number;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      cost[i * width + j] = Math.min(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
  const match = new Array<string>(a.length).fill('');
  let added = '';
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)) {
      i -= 1;
      j -= 1;
      match[i] = b[j] as string;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i -= 1;
    else {
      j -= 1;
      added += b[j];
    }
  }
  return { match, added };
};

/** Alignment of long lines clause by clause would hide shifts, of whole lines beyond this is too large: they are cut at pauses that agree. */
const LONGEST = 3000;

/** Repairs a damaged text and compares it line by line with what it was. */
export const measureRepair = ({ damaged, traditional, vanished }: Damage): RepairFigures => {
  const started = process.cpuUsage();
  const { tracked } = repair({ file: '', sha256: '', charset: 'utf-8', evidence: '', text: damaged, findings: [] });
  const { user, system } = process.cpuUsage(started);
  const was = traditional.split('\n');
  const is = tracked.text.split('\n');
  if (was.length !== is.length) throw new Error(`Unexpected ${is.length} lines, expected ${was.length}`);
  const figures = { wrong: 0, recovered: 0, gaps: 0 };
  const samples: string[] = [];
  let offset = 0;
  was.forEach((line, k) => {
    const [a, b] = [halfWidth(line), halfWidth(is[k] as string)];
    const { match, added } = a === b || a.length > LONGEST * 4 ? { match: [...a], added: '' } : align(a, b);
    for (let i = 0; i < a.length; i += 1) {
      if (match[i] === a[i]) figures.recovered += vanished.has(offset + i) ? 1 : 0;
      else {
        if (match[i] === GAP) figures.gaps += 1;
        else figures.wrong += 1;
        samples.push(`${line.slice(Math.max(0, i - 8), i)}[${line[i]}→${match[i]}]${line.slice(i + 1, i + 9)}`);
      }
    }
    const extra = added.replaceAll(GAP, '').length;
    figures.wrong += extra;
    if (extra > 0) samples.push(`added ${[...added].reverse().join('')} in ${line.slice(0, 20)}`);
    offset += line.length + 1;
  });
  return { characters: traditional.length, vanished: vanished.size, cpu: (user + system) / 1000, samples, ...figures };
};
