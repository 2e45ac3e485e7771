import type { Problem } from '../../schema/index.ts';
import type { Witnesses } from './group-witnesses.ts';
import { shinglesOf } from './shingles.ts';

/** One shingle in this many stands for its text in the search over all reports. */
const SKETCH = 256;
/** A shingle of more reports than this is a phrase of the year's documents, not of one text. */
const COMMON = 12;
const SAME_TEXT = 0.5;
const LEAST = 8;

/**
 * Names reports of different places or years whose texts are nearly the same: one of the two has its place or year wrong.
 *
 * @param named each report's id with its sources.
 */
export function findSameTexts(named: readonly (readonly [string, Witnesses])[]): Problem[] {
  const sketches = named.map(([, [{ report }]]) =>
    [...shinglesOf(report.canonical.text)].filter((hash) => (hash >>> 3) % (SKETCH / 8) === 0),
  );
  const holders = new Map<number, number[]>();
  for (const [index, sketch] of sketches.entries()) for (const hash of sketch) holders.set(hash, [...(holders.get(hash) ?? []), index]);
  const shared = new Map<string, number>();
  for (const indices of holders.values()) {
    if (indices.length > COMMON) continue;
    for (const [at, a] of indices.entries())
      for (const b of indices.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  return [...shared].flatMap(([pair, count]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const least = Math.min(sketches[a]?.length ?? 0, sketches[b]?.length ?? 0);
    if (least < LEAST || count < least * SAME_TEXT) return [];
    const [first, second] = [named[a], named[b]] as [(typeof named)[number], (typeof named)[number]];
    return [
      {
        file: second[1][0].report.source.file,
        severity: 'warning' as const,
        rule: 'same-text-elsewhere',
        message: `Unexpected text of ${first[0]} (${first[1][0].report.source.file}) under ${second[0]}, expected one place and year for one text`,
        hint: 'Say the right place and year in a sidecar NAME.meta.yaml of the file that has them wrong.',
        start: null,
        end: null,
      },
    ];
  });
}
