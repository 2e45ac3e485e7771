import { Trie } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';
import type { Edit } from '../../text/tracked.ts';
import { AMBIGUOUS, OVERRIDES } from './overrides.ts';

const { cn: simplified = [] } = to;
const trie = new Trie();
// Trie.loadDict overwrites: the group puts its first dictionary last, and our overrides come after it.
for (const group of simplified) trie.loadDictGroup(group);
trie.loadDict(OVERRIDES);

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
    const code = text.charCodeAt(at);
    // Nothing below the ideographs is in the tables.
    const match = code < 0x3400 ? null : trie.matchPrefix(text, at);
    if (!match) {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      continue;
    }
    const from = text.slice(at, match.end);
    if (match.value !== from && !([...from].every((char) => !isTraditionalCached(char)) && !hasTraditionalCompany(text, at)))
      addRuns(out, at, from, match.value);
    at = match.end;
  }
  return out;
};
