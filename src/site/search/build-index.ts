import { type FoldTable, makeFold } from './fold.ts';
import { type Directory, kindTerms, type ParagraphRow, type SearchReport, type Volume } from './index-format.ts';
import { NumberList } from './number-list.ts';
import { packPostings } from './posting-list.ts';
import { bigramKey, shardOf, writeShard } from './shard.ts';

/** Sizes that weigh bytes per query against number of files. */
export interface IndexSizes {
  /** Paragraphs a text file. */
  readonly chunkSize: number;
  /** Paragraphs a volume of common bigrams covers. */
  readonly volumeSize: number;
  /** A bigram in more paragraphs than this share of all, and than `commonFloor`, is common. */
  readonly commonShare: number;
  readonly commonFloor: number;
  /** Bytes a shard aims at before compression. */
  readonly shardBytes: number;
}

export const defaultSizes: IndexSizes = { chunkSize: 8, volumeSize: 30_000, commonShare: 0.01, commonFloor: 400, shardBytes: 7_000 };

/** Takes one file of the index: its path below `search/index/` and its bytes before compression. */
export type WriteFile = (path: string, bytes: Uint8Array) => void;

/** Which bigrams stand in which paragraph: `terms` lists them paragraph after paragraph, `ends` says where each ends. */
interface Occurrences {
  readonly keys: readonly number[];
  readonly terms: Uint32Array;
  readonly ends: Uint32Array;
}

class Collector {
  private readonly ids = new Map<number, number>();
  private readonly seen: number[] = [];
  private readonly terms = new NumberList();
  private readonly ends = new NumberList();

  private add(key: number): void {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(key, id);
      this.seen.push(-1);
    }
    if (this.seen[id] === this.ends.length) return;
    this.seen[id] = this.ends.length;
    this.terms.push(id);
  }

  paragraph(folded: string, facts: ParagraphRow[3]): void {
    for (let at = 0; at + 1 < folded.length; at += 1) this.add(bigramKey(folded, at));
    if (facts.some(([, , anchor]) => anchor.startsWith('target.'))) this.add(bigramKey(kindTerms.target, 0));
    if (facts.some(([, , anchor]) => anchor.startsWith('actual.'))) this.add(bigramKey(kindTerms.actual, 0));
    this.ends.push(this.terms.length);
  }

  finish(): Occurrences {
    return { keys: [...this.ids.keys()], terms: this.terms.view(), ends: this.ends.view() };
  }
}

/** Paragraph numbers by bigram: those of bigram `id` are `documents[starts[id] … starts[id + 1]]`, ascending. */
function invert({ keys, terms, ends }: Occurrences): { documents: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(keys.length + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let id = 0; id < keys.length; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const documents = new Uint32Array(terms.length);
  let document = 0;
  for (let index = 0; index < terms.length; index += 1) {
    while (index >= (ends[document] ?? 0)) document += 1;
    const term = terms[index] ?? 0;
    const at = next[term] ?? 0;
    documents[at] = document;
    next[term] = at + 1;
  }
  return { documents, starts };
}

const bisect = (list: Uint32Array, goal: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < goal) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Writes the shards of one volume. */
function writeVolume(
  id: string,
  first: number,
  size: number,
  lists: readonly (readonly [key: number, documents: Uint32Array])[],
  sizes: IndexSizes,
  write: WriteFile,
): Volume {
  const packed = lists.map(([key, documents]) => [key, packPostings(documents, first, size)] as const);
  const bytes = packed.reduce((sum, [, { bytes: list }]) => sum + list.length + 6, 0);
  const shards = Math.max(1, Math.ceil(bytes / sizes.shardBytes));
  const contents = Array.from({ length: shards }, (): (typeof packed)[number][] => []);
  for (const entry of packed) contents[shardOf(entry[0], shards)]?.push(entry);
  contents.forEach((entries, shard) => {
    write(`${id}/${shard}`, writeShard(entries));
  });
  return { id, first, size, shards };
}

/**
 * Builds the full-text index of reports given newest first, handing each file to `write` as soon as it is whole, and
 * the directory last. Holds the postings in memory (about 8 bytes a bigram of a paragraph), never the texts.
 */
export function buildIndex(
  reports: Iterable<SearchReport>,
  table: FoldTable,
  write: WriteFile,
  sizes: IndexSizes = defaultSizes,
): Directory {
  const fold = makeFold(table);
  const encoder = new TextEncoder();
  const json = (path: string, value: unknown): void => write(path, encoder.encode(JSON.stringify(value)));
  const collector = new Collector();
  const listed: Directory['reports'][number][] = [];
  let chunk: ParagraphRow[] = [];
  let chunks = 0;
  let paragraphs = 0;
  const flush = (): void => {
    json(`text/${chunks}`, chunk);
    chunks += 1;
    chunk = [];
  };
  for (const report of reports) {
    listed.push([report.place, report.slug, report.paragraphs.length]);
    for (const row of report.paragraphs) {
      collector.paragraph(fold(row[2]), row[3]);
      chunk.push(row);
      paragraphs += 1;
      if (chunk.length === sizes.chunkSize) flush();
    }
  }
  if (chunk.length > 0) flush();

  const occurrences = collector.finish();
  const { documents, starts } = invert(occurrences);
  const listOf = (id: number): Uint32Array => documents.subarray(starts[id], starts[id + 1]);
  const threshold = Math.max(sizes.commonFloor, paragraphs * sizes.commonShare);
  const common: number[] = [];
  const rare: (readonly [number, Uint32Array])[] = [];
  occurrences.keys.forEach((key, id) => {
    if (listOf(id).length > threshold) common.push(id);
    else rare.push([key, listOf(id)]);
  });
  const keyOf = (id: number): number => occurrences.keys[id] ?? 0;
  common.sort((a, b) => listOf(b).length - listOf(a).length || keyOf(a) - keyOf(b));

  const rareVolume = writeVolume('rare', 0, paragraphs, rare, sizes, write);
  const volumes: Volume[] = [];
  for (let first = 0; common.length > 0 && first < paragraphs; first += sizes.volumeSize) {
    const size = Math.min(sizes.volumeSize, paragraphs - first);
    const lists = common.map((id) => {
      const list = listOf(id);
      return [keyOf(id), list.subarray(bisect(list, first), bisect(list, first + size))] as const;
    });
    volumes.push(writeVolume(`common-${volumes.length}`, first, size, lists, sizes, write));
  }
  const directory: Directory = {
    version: 1,
    fold: table,
    common: common.map((id) => String.fromCharCode(keyOf(id) >>> 16, keyOf(id) & 0xffff)).join(''),
    rare: rareVolume,
    volumes,
    chunkSize: sizes.chunkSize,
    paragraphs,
    reports: listed,
  };
  json('directory', directory);
  return directory;
}
