import { Trie } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';
import type { Edit } from '../../text/tracked.ts';
import { AMBIGUOUS, CERTAIN, OVERRIDES } from './overrides.ts';

const { cn: simplified = [] } = to;
const trie = new Trie();
// Trie.loadDict overwrites: the group puts its first dictionary last, and our overrides come after it.
for (const group of simplified) trie.loadDictGroup(group);
trie.loadDict(OVERRIDES);

/** UTF-16 units that an entry of the tables begins with: at most characters of a simplified text there is nothing to look up. */
const opens = new Uint8Array(0x10000);
const keysOf = (dictionary: (typeof simplified)[number][number]): string[] =>
  typeof dictionary === 'string'
    ? dictionary.split('|').map((entry) => entry.split(' ')[0] as string)
    : dictionary.map(([key]) => key as string);
for (const key of [...simplified.flat().flatMap(keysOf), ...OVERRIDES.map(([from]) => from)]) opens[key.charCodeAt(0)] = 1;

/** Characters that no standard simplified text holds: what `trie` changes, without those both scripts use. */
const isTraditional = (char: string): boolean => {
  const match = trie.matchPrefix(char, 0);
  return match !== null && match.value !== char && !AMBIGUOUS.has(char);
};

const cache = new Map<string, boolean>();
const isTraditionalCached = (char: string): boolean => {
  let known = cache.get(char);
  if (known === undefined) {
    known = isTraditional(char);
    cache.set(char, known);
  }
  return known;
};

/** How far a traditional character makes its neighbourhood traditional, in UTF-16 units. */
const COMPANY = 30;

const hasTraditionalCompany = (text: string, at: number): boolean => {
  for (let i = Math.max(0, at - COMPANY); i < Math.min(text.length, at + COMPANY); i += 1)
    if (i !== at && isTraditionalCached(text[i] as string)) return true;
  return false;
};

/** Adds one edit for each run of characters that differ between `from` and `to` of equal length, or one for the whole. */
const addRuns = (out: Edit[], start: number, from: string, after: string): void => {
  if (from.length !== after.length) {
    out.push({ start, end: start + from.length, after, action: 'converted', rule: 'traditional-to-simplified' });
    return;
  }
  for (let i = 0; i < from.length; i += 1) {
    if (from[i] === after[i]) continue;
    let end = i + 1;
    while (end < from.length && from[end] !== after[end]) end += 1;
    const last = out.at(-1);
    const run = {
      start: start + i,
      end: start + end,
      after: after.slice(i, end),
      action: 'converted',
      rule: 'traditional-to-simplified',
    } as const;
    if (last && last.end === run.start) out[out.length - 1] = { ...last, end: run.end, after: last.after + run.after };
    else out.push(run);
    i = end;
  }
};

/** Edits that turn traditional characters into simplified ones, one a run of changed characters. */
export const simplifyEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (let at = 0; at < text.length; ) {
    if (opens[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const match = trie.matchPrefix(text, at);
    if (!match) {
      at += 1;
      continue;
    }
    const from = text.slice(at, match.end);
    if (
      match.value !== from &&
      (CERTAIN.has(from) || [...from].some((char) => isTraditionalCached(char)) || hasTraditionalCompany(text, at))
    )
      addRuns(out, at, from, match.value);
    at = match.end;
  }
  return out;
};
