import { fold } from './fold.ts';

const OTHER_SCRIPT = 7;

let traditionalSet: ReadonlySet<string> | undefined;

/** The characters of Big5 proper (5,401 common, 7,652 less common ones): what a traditional text is written in. */
const big5 = (): ReadonlySet<string> => {
  if (traditionalSet) return traditionalSet;
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xf9; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const code = lead * 256 + trail;
      const isTrail = trail <= 0x7e || trail >= 0xa1;
      if (isTrail && (code <= 0xc67e || (code >= 0xc940 && code <= 0xf9d5))) bytes.push(lead, trail);
    }
  traditionalSet = new Set(new TextDecoder('big5').decode(new Uint8Array(bytes)));
  return traditionalSet;
};

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
    if (char < '\u3400' || char > '\u9fff' || used.has(char)) return 0;
    if (isTraditionalText) return simplifiedForms.has(char) || !big5().has(char) ? OTHER_SCRIPT : 0;
    return fold(char) !== char ? OTHER_SCRIPT : 0;
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
