import type { Problem } from '../../schema/index.ts';
import { shinglesOf } from '../../text/shingles.ts';
import { byText, type Witnesses } from './group-witnesses.ts';

/** One shingle in this many stands for its text in the search over all reports. */
const SKETCH = 256;
/** A shingle of more reports than this is a phrase of the year's documents, not of one text. */
const COMMON = 12;
const SAME_TEXT = 0.5;
const LEAST = 8;

/** What the search over all reports keeps of one: some hashes of its leading text. */
export interface Sketch {
  readonly id: string;
  /** The leading source. */
  readonly file: string;
  readonly hashes: readonly number[];
}

export const sketchOf = (id: string, [{ report }]: Witnesses): Sketch => ({
  id,
  file: report.source.file,
  hashes: [...shinglesOf(report.canonical.text, SKETCH)],
});

/**
 * Names reports of different places or years whose texts are nearly the same: one of the two has its place or year wrong.
 * The order of the sketches changes nothing.
 */
export function findSameTexts(unsorted: readonly Sketch[]): Problem[] {
  const sketches = unsorted.toSorted((a, b) => byText(a.id, b.id));
  const holders = new Map<number, number[]>();
  for (const [index, { hashes }] of sketches.entries())
    for (const hash of hashes) {
      const known = holders.get(hash);
      if (!known) holders.set(hash, [index]);
      else if (known.length <= COMMON) known.push(index);
    }
  const shared = new Map<number, number>();
  for (const indices of holders.values()) {
    if (indices.length > COMMON) continue;
    for (const [at, a] of indices.entries())
      for (const b of indices.slice(at + 1)) {
        const pair = a * sketches.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [first, second] = [sketches[Math.floor(pair / sketches.length)], sketches[pair % sketches.length]] as [Sketch, Sketch];
    const least = Math.min(first.hashes.length, second.hashes.length);
    if (least < LEAST || count < least * SAME_TEXT) return [];
    return [
      {
        file: second.file,
        severity: 'warning' as const,
        rule: 'same-text-elsewhere',
        message: `Unexpected text of ${first.id} (${first.file}) under ${second.id}, expected one place and year for one text`,
        hint: 'Say the right place and year in a sidecar NAME.meta.yaml of the file that has them wrong.',
        start: null,
        end: null,
      },
    ];
  });
}
