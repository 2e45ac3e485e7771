import { Tracked } from '../../text/tracked.ts';
import type { RawSource, RepairedSource } from '../stages.ts';
import { isDamaged } from './is-damaged.ts';
import { restoreText } from './restore-text.ts';

/** UTF-16 units; the search for what the damage hid takes time with every one. The longest damaged reports have some 40,000. */
const LONGEST = 100_000;

/**
 * Undoes the byte-level damage of a family of scrapes (readings noted behind characters, frames read one byte late,
 * vanished characters, punctuation made ASCII). Sound text passes through byte for byte.
 */
export function repair(raw: RawSource): RepairedSource {
  const tracked = Tracked.of(raw.text);
  if (raw.text.length > LONGEST || !isDamaged(raw.text)) return { ...raw, tracked };
  const { edits, findings } = restoreText(raw.text);
  return { ...raw, findings: [...raw.findings, ...findings], tracked: tracked.edit(edits) };
}
