import { type PackedPostings, pushVarint, readVarint } from './posting-list.ts';

/** Two UTF-16 units as one number; the key of a bigram. */
export const bigramKey = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** The shard of `shards` that holds a bigram. */
export function shardOf(key: number, shards: number): number {
  let hash = (key ^ (key >>> 15)) >>> 0;
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  hash = (hash ^ (hash >>> 12)) >>> 0;
  hash = Math.imul(hash, 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/** Bytes of one shard: entries one after another, each key (4 bytes), length × 2 + bitmap flag, postings. */
export function writeShard(entries: Iterable<readonly [key: number, postings: PackedPostings]>): Uint8Array {
  const bytes: number[] = [];
  for (const [key, { bitmap, bytes: packed }] of entries) {
    bytes.push((key / 0x1000000) & 255, (key >>> 16) & 255, (key >>> 8) & 255, key & 255);
    pushVarint(bytes, packed.length * 2 + (bitmap ? 1 : 0));
    for (const byte of packed) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Reads a shard; the postings stay packed until asked for. */
export function readShard(bytes: Uint8Array): Map<number, PackedPostings> {
  const entries = new Map<number, PackedPostings>();
  const cursor = { at: 0 };
  while (cursor.at < bytes.length) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(cursor.at, cursor.at + 4);
    cursor.at += 4;
    const length = readVarint(bytes, cursor);
    const end = cursor.at + (length >> 1);
    entries.set(a * 0x1000000 + b * 0x10000 + c * 0x100 + d, { bitmap: (length & 1) === 1, bytes: bytes.subarray(cursor.at, end) });
    cursor.at = end;
  }
  return entries;
}
