import { fold } from './fold.ts';

const OTHER_SCRIPT = 7;

/**
 * A function that tells how unlikely a character is in a text of this script: characters of the other one cost, unless
 * the sound text itself uses them.
 */
export const scriptCostOf = (sound: string): ((char: string) => number) => {
  const used = new Set(sound);
  let traditional = 0;
  const simplifiedForms = new Set<string>();
  for (const char of used)
    if (fold(char) !== char && char > '\u3400') {
      traditional += 1;
      simplifiedForms.add(fold(char));
    }
  const isTraditionalText = traditional > 20;
  const known = new Map<string, number>();
  const cost = (char: string): number => {
    if (char <= '\u3400' || used.has(char)) return 0;
    const isTraditional = fold(char) !== char;
    if (isTraditionalText) return !isTraditional && simplifiedForms.has(char) ? OTHER_SCRIPT : 0;
    return isTraditional ? OTHER_SCRIPT : 0;
  };
  return (char) => {
    let found = known.get(char);
    if (found === undefined) {
      found = cost(char);
      known.set(char, found);
    }
    return found;
  };
};
