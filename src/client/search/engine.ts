import { type Fold, makeFold } from '../../site/search/fold.ts';
import type { Directory, ParagraphRow, Volume } from '../../site/search/index-format.ts';
import { unpackPostings } from '../../site/search/posting-list.ts';
import { bigramKey, readShard, shardOf } from '../../site/search/shard.ts';
import { type Match, matchParagraph } from './match.ts';
import { kindKeyOf, planQuery, queryWords, type SearchQuery } from './plan.ts';

/** Fetches one file of the index, inflated; its path lies below `search/index/`. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

export interface Hit extends Match {
  /** Row of the report's place. */
  readonly place: number;
  /** Last part of the report's address: `2024`, `2022-term`. */
  readonly slug: string;
  readonly paragraph: ParagraphRow;
}

interface ReportRange {
  readonly report: Directory['reports'][number];
  readonly first: number;
  readonly end: number;
}

/** Paragraphs verified at a time: enough for a page of results when most candidates hold. */
const batch = 10;

/** Candidates looked at before the reader is asked whether to go on. */
const patience = 30;

/** So few candidates are cheaper to read than to narrow down. */
const fewCandidates = 12;

const intersect = (a: readonly number[], b: readonly number[]): number[] => {
  const other = new Set(b);
  return a.filter((value) => other.has(value));
};

/** Full-text search over the static index. Files are fetched once and kept. */
export class SearchEngine {
  private readonly files = new Map<string, Promise<Uint8Array>>();
  private readonly ranges: ReportRange[] = [];
  private readonly rank = new Map<number, number>();
  readonly fold: Fold;

  readonly directory: Directory;
  private readonly loadFile: LoadFile;

  private constructor(directory: Directory, loadFile: LoadFile) {
    this.directory = directory;
    this.loadFile = loadFile;
    this.fold = makeFold(directory.fold);
    for (let at = 0; at < directory.common.length; at += 2) this.rank.set(bigramKey(directory.common, at), at / 2);
    let first = 0;
    for (const report of directory.reports) {
      this.ranges.push({ report, first, end: first + report[2] });
      first += report[2];
    }
  }

  static async open(loadFile: LoadFile): Promise<SearchEngine> {
    return new SearchEngine(JSON.parse(new TextDecoder().decode(await loadFile('directory'))), loadFile);
  }

  private load(path: string): Promise<Uint8Array> {
    const known = this.files.get(path);
    if (known) return known;
    const file = this.loadFile(path);
    this.files.set(path, file);
    file.catch(() => this.files.delete(path));
    return file;
  }

  private async postings(volume: Volume, key: number): Promise<number[]> {
    const shard = readShard(await this.load(`${volume.id}/${shardOf(key, volume.shards)}`));
    const packed = shard.get(key);
    return packed ? unpackPostings(packed, volume.first) : [];
  }

  private async paragraph(number: number): Promise<ParagraphRow> {
    const { chunkSize } = this.directory;
    const rows: ParagraphRow[] = JSON.parse(new TextDecoder().decode(await this.load(`text/${Math.floor(number / chunkSize)}`)));
    const row = rows[number % chunkSize];
    if (!row) throw new Error(`The search index lacks paragraph ${number}.`);
    return row;
  }

  private rangeOf(paragraph: number): ReportRange | undefined {
    let low = 0;
    let high = this.ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.ranges[middle]?.first ?? 0) <= paragraph) low = middle;
      else high = middle - 1;
    }
    return this.ranges[low];
  }

  /** Candidates of a query, volume by volume, newest first. */
  private async *candidates(
    query: SearchQuery,
    words: readonly string[],
    allowed: (range: ReportRange) => boolean,
  ): AsyncGenerator<number[]> {
    const { tier, keys } = planQuery(words, query.kind, this.rank);
    const ranges = this.ranges.filter(allowed);
    if (tier === 'all') {
      for (const { first, end } of ranges) yield Array.from({ length: end - first }, (_, index) => first + index);
      return;
    }
    const admitted = new Set(ranges);
    const isAdmitted = (paragraph: number): boolean => {
      const range = this.rangeOf(paragraph);
      return range !== undefined && admitted.has(range);
    };
    const shared = async (volume: Volume): Promise<number[]> =>
      (await Promise.all(keys.map((key) => this.postings(volume, key)))).reduce(intersect).filter(isAdmitted);
    if (tier === 'rare') {
      yield* this.narrowed(await shared(this.directory.rare), query);
      return;
    }
    for (const volume of this.directory.volumes) {
      const overlaps = ranges.some(({ first, end }) => first < volume.first + volume.size && end > volume.first);
      if (overlaps) yield await shared(volume);
    }
  }

  /** Leaves out, run by run, what states no target or result, where a common list knows and many are to be read. */
  private async *narrowed(candidates: readonly number[], query: SearchQuery): AsyncGenerator<number[]> {
    const key = kindKeyOf(query.kind);
    if (key === null || !this.rank.has(key)) {
      yield [...candidates];
      return;
    }
    for (const volume of this.directory.volumes) {
      const own = candidates.filter((paragraph) => paragraph >= volume.first && paragraph < volume.first + volume.size);
      yield own.length > fewCandidates ? intersect(own, await this.postings(volume, key)) : own;
    }
  }

  /** Whether a query says enough to be looked up: a word of two letters, or a filter. */
  answers(query: SearchQuery): boolean {
    const words = queryWords(query.text, this.fold);
    return words.some((word) => word.length > 1) || (words.length === 0 && (query.place !== null || query.kind !== 'any'));
  }

  /**
   * Hits one after another, newest report first, then in order of the text; ends when there are no more. Fetches no more
   * than the next few need; after many candidates it hands out null, a place to stop when enough was fetched.
   * @param placeIds Ids of the places in the order of `PlaceRow`s.
   */
  async *search(query: SearchQuery, placeIds: readonly string[]): AsyncGenerator<Hit | null> {
    const words = queryWords(query.text, this.fold);
    const inPlace = (id: string): boolean => query.place === null || id === query.place || id.startsWith(`${query.place}-`);
    const allowed = ({ report }: ReportRange): boolean =>
      (query.year === null || Number(report[1].slice(0, 4)) === query.year) && inPlace(placeIds[report[0]] ?? '');
    let looked = 0;
    for await (const numbers of this.candidates(query, words, allowed)) {
      for (let at = 0; at < numbers.length; at += batch) {
        if (looked >= patience) {
          looked = 0;
          yield null;
        }
        const some = numbers.slice(at, at + batch);
        looked += some.length;
        const rows = await Promise.all(some.map((number) => this.paragraph(number)));
        for (const [index, paragraph] of rows.entries()) {
          const match = matchParagraph(paragraph, words, query.kind, this.fold);
          const range = this.rangeOf(some[index] ?? 0);
          if (match && range) yield { ...match, place: range.report[0], slug: range.report[1], paragraph };
        }
      }
    }
  }
}
