import type { SectionRole } from '../../schema/index.ts';
import { squeeze } from '../report-cues.ts';
import { tenseOf } from './tense-of.ts';
import { LONG_TARGETS, OWN_LEADS, OWN_MATTERS, PROBLEM_LEADS, PROBLEM_WORDS, ROLE_WORDS, TARGET_LEADS } from './vocabulary.ts';
import { readYear, YEAR } from './years.ts';

export type PartRole = 'review' | 'plan' | 'targets' | 'self-building' | 'problems';

const STATED_YEAR = new RegExp(`(${YEAR})年`, 'u');

/** Sum of the weights of a heading's words for each role. */
export const headingScores = (heading: string): Map<SectionRole, number> => {
  const cue = squeeze(heading);
  const scores = new Map<SectionRole, number>();
  for (const { role, pattern, weight } of ROLE_WORDS) if (pattern.test(cue)) scores.set(role, (scores.get(role) ?? 0) + weight);
  return scores;
};

/**
 * Role of a part, by its heading first and by whether its text looks back or ahead where the heading leaves it open.
 * @param body the part's paragraphs, squeezed and joined
 * @param late how much stands against a review here: it has closed, or the plan has begun
 * @param reportYear the report's year when it is known: a heading's year then tells past from plan
 */
export const partRole = (heading: string, body: string, reportYear: number | null, late: number): PartRole => {
  const scores = headingScores(heading);
  const year = readYear(STATED_YEAR.exec(squeeze(heading))?.[1]);
  let review = scores.get('review') ?? 0;
  let plan = scores.get('plan') ?? 0;
  const selfBuilding = scores.get('self-building') ?? 0;
  const problems = scores.get('problems') ?? 0;
  const targets = scores.get('targets') ?? 0;
  if (year !== null && reportYear !== null) {
    if (year >= reportYear) plan += 3;
    else review += 3;
  }
  const tense = Math.max(-2, Math.min(2, tenseOf(body, 6000)));
  if (selfBuilding >= 9 && review < 8 && plan < 9) return tense > 1 && late === 0 && review > 0 ? 'review' : 'self-building';
  if (problems >= 6 && review < 5 && plan < 5) return 'problems';
  if (targets >= 5 && review < 4 && plan < 12 && !/任务|重点工作|安排|部署/u.test(heading) && !LONG_TARGETS.test(squeeze(heading)))
    return 'targets';
  // “十三五”时期奋斗目标 looks ahead, though its figures read like results.
  const ahead = review === 0 ? plan + targets : plan;
  const score = review - ahead + tense * 1.2 - late;
  return score > 0 ? 'review' : 'plan';
};

/** Whether a paragraph states targets of any term; for reports that set out no single year's. */
export const statesAnyTargets = (cue: string): boolean =>
  TARGET_LEADS.some((pattern) => pattern.test(cue.slice(0, 260))) && /\d/u.test(cue);

/** How far into a paragraph the targets may stand behind the general demand; UTF-16 units. */
const LONGEST_DEMAND = 2000;

/** Whether a paragraph states targets of one year. */
export const statesTargets = (cue: string): boolean => {
  const lead = cue.slice(0, 260);
  if (TARGET_LEADS.some((pattern) => pattern.test(lead)) && /\d|[：:]$/u.test(cue) && !isLongTarget(cue)) return true;
  // The targets may stand at the end of the paragraph that sets the general demand.
  const inner = /(?:主要预期目标|预期目标|主要目标|预期指标)(?:建议)?(?:是|为|[：:]).{0,80}(?:增长|\d)/u.exec(cue.slice(0, LONGEST_DEMAND));
  return inner !== null && !isLongTarget(cue.slice(Math.max(0, inner.index - 40)));
};

/** Whether the targets a paragraph states are those of several years. */
export const isLongTarget = (cue: string): boolean => {
  const lead = cue.slice(0, 160);
  return (
    LONG_TARGETS.test(lead) &&
    !/^(?:各位代表[！!，,])?(?:今年|(?:20\d\d|二〇\p{Script=Han}{2})年).{0,60}(?:预期|主要)?目标/u.test(
      lead.replace(/(?:“十五”|“?十[一二三四五六]五”?)/gu, ''),
    )
  );
};

/** Whether a paragraph owns up to problems. */
export const ownsProblems = (cue: string): boolean => {
  const lead = cue.slice(0, 240);
  return PROBLEM_WORDS.test(lead) && PROBLEM_LEADS.some((pattern) => pattern.test(lead));
};

/** How many matters of the government's own a paragraph names that is about nothing else. */
const LEAST_OWN_MATTERS = 4;
/** Whether a paragraph is on the government itself without saying so: 新的一年，必须坚持依法行政……必须加强廉政建设. */
export const isOwnWork = (cue: string): boolean =>
  OWN_LEADS.test(cue) && OWN_MATTERS.filter((matter) => matter.test(cue)).length >= LEAST_OWN_MATTERS;
