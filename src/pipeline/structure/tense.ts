import type { Unit } from './outline.ts';
import { FUTURE_CUES, PAST_CUES } from './vocabulary.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How much a text looks back (positive) or ahead (negative): past cues less future cues per hundred units, from its
 * first 1,500 units.
 */
export const tenseOf = (cue: string): number => {
  const text = cue.slice(0, 1500);
  if (text.length < 12) return 0;
  return ((count(text, PAST_CUES) * 1.6 - count(text, FUTURE_CUES)) * 100) / Math.max(text.length, 60);
};

/** Words that open the plan in a text without headings. */
const PLAN_STARTS =
  /^(?:各位代表[！!，,：:])?(?:(?:今年|(?:20\d\d|二〇\p{Script=Han}{2})年)(?:是|[，,]?(?:我们)?(?:政府)?工作(?:的)?(?:总体|指导|基本|主要)|.{0,16}(?:总体要求|总体思路|指导思想|预期目标|主要目标|工作思路|重点抓好|要(?:重点|着力)))|新的一年|做好(?:今年|新的一年|20\d\d年)|(?:今后|未来)[一三五]年|(?:按照|根据|围绕).{0,40}(?:今年|20\d\d年).{0,30}(?:要求|目标|工作))/u;

/**
 * Where, in paragraphs without part headings, the plan begins.
 * @returns an index into `units`; `units.length` when all looks back, 0 when all looks ahead.
 */
export const planStart = (units: readonly Unit[]): number => {
  const tenses = units.map((unit) => (unit.kind === 'heading' ? 0 : tenseOf(unit.cue) * Math.min(1, unit.cue.length / 150)));
  const total = tenses.reduce((sum, tense) => sum + tense, 0);
  let before = 0;
  let best = units.length;
  let bestScore = total;
  units.forEach((unit, index) => {
    const starts = PLAN_STARTS.test(unit.cue);
    const score = before - (total - before) + (starts ? 4 : -1.5);
    if (score > bestScore + 0.5) {
      bestScore = score;
      best = index;
    }
    before += tenses[index] as number;
  });
  return best;
};
