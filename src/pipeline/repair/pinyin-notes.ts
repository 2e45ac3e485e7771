import { pinyin } from 'pinyin-pro';

/** A syllable with its tone mark, composed or not. */
const SYLLABLE =
  '(?=[a-zü]*[\\u0101\\u00e1\\u01ce\\u00e0\\u0113\\u00e9\\u011b\\u00e8\\u012b\\u00ed\\u01d0\\u00ec\\u014d\\u00f3\\u01d2\\u00f2\\u016b\\u00fa\\u01d4\\u00f9\\u01d6\\u01d8\\u01da\\u01dc\\u0144\\u0148\\u0300\\u0301\\u0304\\u030c])[a-zü\\u0100-\\u01dc\\u00e0-\\u00fc\\u0300-\\u030c]{1,8}';

/** `(yè)`, also `(yè )`. */
export const NOTE = new RegExp(`\\( ?(${SYLLABLE}) ?\\)`, 'gu');
/** What is left of a note whose bracket was taken for a trail byte: `?xì)`. */
export const CUT_NOTE = new RegExp(`\\?(${SYLLABLE}) ?\\)`, 'gu');

const HAN = /\p{Script=Han}/u;

/** Which characters a text annotates with which readings. */
export interface NoteTable {
  /** Characters by reading, those the text itself shows. */
  readonly byReading: ReadonlyMap<string, ReadonlySet<string>>;
  /** Characters that never stand without their note. */
  readonly always: ReadonlySet<string>;
  readonly notes: number;
}

/**
 * Learns the table from the text: a pair seen twice counts; one seen once counts unless another character bears the
 * same reading more often (then the character before the note is a product of the damage).
 */
export const learnNotes = (text: string): NoteTable => {
  const seen = new Map<string, number>();
  let notes = 0;
  for (const match of text.matchAll(NOTE)) {
    const char = text[match.index - 1] ?? '';
    if (!HAN.test(char)) continue;
    notes += 1;
    const key = char + (match[1] as string).normalize('NFC');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const most = new Map<string, number>();
  for (const [key, count] of seen) most.set(key.slice(1), Math.max(most.get(key.slice(1)) ?? 0, count));
  const byReading = new Map<string, Set<string>>();
  const always = new Set<string>();
  for (const [key, count] of seen) {
    const [char, reading] = [key[0] as string, key.slice(1)];
    if (count === 1 && (most.get(reading) as number) > 1) continue;
    const chars = byReading.get(reading) ?? new Set();
    chars.add(char);
    byReading.set(reading, chars);
    if (count > 1) always.add(char);
  }
  return { byReading, always, notes };
};

const readings = new Map<string, readonly string[]>();

/** Whether a character can be read so, by the dictionary: for readings that the text itself doesn't explain. */
export const hasReading = (char: string, reading: string): boolean => {
  let known = readings.get(char);
  if (!known) {
    known = pinyin(char, { multiple: true, type: 'array' });
    readings.set(char, known);
  }
  return known.includes(reading);
};
