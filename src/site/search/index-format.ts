import type { SectionRole } from '../../schema/index.ts';
import type { FoldTable } from './fold.ts';

/*
 * The index lies below `search/index/` as deflated files:
 *
 *   directory        Directory as JSON
 *   places           PlaceRow[] as JSON
 *   <volume>/<n>     one shard of a volume: bigrams that hash to it, with the paragraphs that hold them
 *   text/<n>         the n-th run of `chunkSize` paragraphs as Chunk JSON
 *
 * Paragraphs are numbered through all reports, newest report first. The first volume covers all of them and holds the
 * rare bigrams; the others each cover a run of paragraphs and hold the common ones, so that a query of common words
 * reads the newest reports first and stops when it has enough.
 */

/** One stretch of paragraphs and the bigrams indexed for it. */
export interface Volume {
  readonly id: string;
  readonly first: number;
  readonly size: number;
  readonly shards: number;
}

export interface Directory {
  readonly version: 1;
  readonly fold: FoldTable;
  /** Common bigrams, the commonest first, two UTF-16 units each. */
  readonly common: string;
  readonly rare: Volume;
  readonly volumes: readonly Volume[];
  readonly chunkSize: number;
  readonly paragraphs: number;
  /** Newest first: row of its place in `places`, last part of its address (`2024`, `2022-term`), number of its paragraphs. */
  readonly reports: readonly (readonly [place: number, slug: string, paragraphs: number])[];
}

/** A fact in a paragraph: UTF-16 range within its text, and the anchor (`target.gdp-growth`) on the report page. */
export type FactMark = readonly [start: number, end: number, anchor: string];

/** One paragraph of the index: block id (the anchor behind `p.`), role of its section, text, facts in it. */
export type ParagraphRow = readonly [block: string, role: SectionRole, text: string, facts: readonly FactMark[]];

/** Places with reports: id, full name, length of the name proper at its end, level, code, pinyin initials, last parts of its reports' addresses (`2024`, `2022-term`). */
export type PlaceRow = readonly [
  id: string,
  fullName: string,
  nameLength: number,
  level: string,
  code: string,
  initials: string,
  reports: readonly string[],
];

/** Marks a paragraph that states a target, or a result, beside its bigrams. */
export const kindTerms = { target: '\u0001t', actual: '\u0001a' } as const;

export interface SearchReport {
  readonly place: number;
  readonly slug: string;
  readonly paragraphs: readonly ParagraphRow[];
}
