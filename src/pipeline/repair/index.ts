import { Tracked } from '../../text/tracked.ts';
import type { RawSource, RepairedSource } from '../stages.ts';
import { isDamaged } from './is-damaged.ts';
import { restoreText } from './restore-text.ts';
import { undoMisreading } from './undo-misreading.ts';

/** UTF-16 units; the search for what the damage hid takes time with every one. The longest damaged reports have some 40,000. */
const LONGEST = 100_000;
/** The same for whole texts decoded by the wrong table, of three units a character. */
const LONGEST_MISREAD = 400_000;

/**
 * Undoes the byte-level damage of a family of scrapes (readings noted behind characters, frames read one byte late,
 * vanished characters, punctuation made ASCII), and whole texts decoded by the wrong table where nothing was lost. Sound
 * text passes through byte for byte.
 */
export function repair(raw: RawSource): RepairedSource {
  const tracked = Tracked.of(raw.text);
  const undone = raw.text.length > LONGEST_MISREAD ? null : undoMisreading(raw.text);
  if (undone) {
    const findings = raw.findings.filter(({ rule }) => rule !== 'misread-encoding').concat(undone.findings);
    return { ...raw, findings, tracked: tracked.edit(undone.edits) };
  }
  if (raw.text.length > LONGEST || !isDamaged(raw.text)) return { ...raw, tracked };
  const { edits, findings, doubts } = restoreText(raw.text);
  return { ...raw, findings: [...raw.findings, ...findings], tracked: tracked.edit(edits), doubts };
}
