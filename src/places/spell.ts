import { pinyin } from 'pinyin-pro';
import { CHARACTER_READINGS, NAME_READINGS } from './readings.ts';

/**
 * Pinyin of a short place name as ids use it: lower case, no tones, no blanks, `v` for ü (吕梁 → lvliang).
 *
 * @param name short name, in simplified characters.
 * @returns syllables joined, `[a-z]+`.
 */
export function spell(name: string): string {
  const known = NAME_READINGS[name];
  if (known) return known;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  return [...name].map((character, index) => CHARACTER_READINGS[character] ?? syllables[index] ?? '').join('');
}
