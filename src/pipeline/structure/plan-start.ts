import type { Unit } from './outline.ts';
import { ownsProblems, statesTargets } from './roles.ts';
import { tenseOf } from './tense-of.ts';
import { PAST_LEADS, PLAN_STARTS, THANKS } from './vocabulary.ts';

/** Votes of single paragraphs for where the plan begins. */
const VOTES = {
  /** The paragraph behind the problems, or the thanks, that close a review. */
  afterReview: 6,
  /** A paragraph that says the plan begins. */
  starts: 6,
  /** The paragraph that states the targets is itself part of the plan. */
  targets: 12,
  /** A second （一） within the next paragraphs. */
  restart: 5,
} as const;

/** How many paragraphs a plan's preamble may have before its first （一）. */
const PREAMBLE = 8;

/**
 * Where, in paragraphs without part headings, the plan begins.
 * @returns an index into `units`; `units.length` when all looks back, 0 when all looks ahead.
 */
export const planStart = (units: readonly Unit[]): number => {
  const tenses = units.map((unit) => {
    if (unit.kind === 'heading') return 0;
    const tense = tenseOf(unit.cue) * Math.min(1, unit.cue.length / 150);
    return PAST_LEADS.test(unit.cue) ? Math.max(1, tense) : tense;
  });
  const total = tenses.reduce((sum, tense) => sum + tense, 0);
  const firstTargets = units.findIndex((unit) => unit.kind === 'paragraph' && statesTargets(unit.cue));
  const restarts = units.map(
    (unit, index) =>
      unit.kind === 'heading' &&
      unit.style === 'bracket' &&
      unit.value === 1 &&
      units.slice(0, index).some((other) => other.kind === 'heading' && other.style === unit.style),
  );
  let before = 0;
  let best = units.length;
  // Without a word of targets or a beginning a text is taken for one part.
  let bestScore = total + (firstTargets >= 0 ? -VOTES.targets : 0);
  units.forEach((unit, index) => {
    if (unit.kind === 'paragraph') {
      const above = units[index - 1];
      const votes =
        (PLAN_STARTS.test(unit.cue) ? VOTES.starts : -1.5) +
        (above?.kind === 'paragraph' &&
        (ownsProblems(above.cue) || THANKS.test(above.cue)) &&
        !ownsProblems(unit.cue) &&
        !THANKS.test(unit.cue)
          ? VOTES.afterReview
          : 0) +
        (firstTargets >= 0 && index > firstTargets ? -VOTES.targets : 0) +
        (restarts.slice(index, index + PREAMBLE).includes(true) ? VOTES.restart : 0);
      // Where no targets are stated, tense alone does not make a plan.
      if (firstTargets < 0 && votes <= 0) {
        before += tenses[index] as number;
        return;
      }
      const score = before - (total - before) + votes;
      if (score > bestScore + 0.5) {
        bestScore = score;
        best = index;
      }
    }
    before += tenses[index] as number;
  });
  return best;
};
