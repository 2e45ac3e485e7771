import { type Edit, Tracked } from '../../text/tracked.ts';
import type { RawSource, RepairedSource } from '../stages.ts';

const NOTE = /(?<=\p{Script=Han})\( ?[a-zü\u00e0-\u01dc]{1,6} ?\)/gu;

export function repair(raw: RawSource): RepairedSource {
  const notes = [...raw.text.matchAll(NOTE)];
  const edits: Edit[] =
    notes.length < 5
      ? []
      : notes.map((m) => ({ start: m.index, end: m.index + m[0].length, after: '', action: 'dropped', rule: 'pinyin-note' }));
  return { ...raw, tracked: Tracked.of(raw.text).edit(edits) };
}
