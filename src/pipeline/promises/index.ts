import { indicatorById } from '../../indicators/index.ts';
import { targetDirection } from '../../indicators/target-direction.ts';
import { entryOf } from '../../places/gazetteer.ts';
import type { Fact, Report } from '../../schema/index.ts';
import type { PromiseNote, PromiseReason, Resolved, TargetPromise } from '../../schema/promise.ts';
import { basisOf } from './basis.ts';
import { countsAnotherThing } from './counts-another-thing.ts';
import { derive } from './derive.ts';
import { findNear } from './find-near.ts';
import { findYardstick, type Yardstick } from './find-yardstick.ts';
import { type Figure, type Judgement, judge, judgeRelative, keeps } from './judge.ts';
import { resolveRelative } from './resolve-relative.ts';
import { indexResults, type ResultIndex } from './result-index.ts';

type Dated = Fact & { readonly year: number };
type Outcome = Omit<TargetPromise, 'target' | 'baseline' | 'notes' | 'resolved'> & {
  /** The fact that decides how final the outcome is. */
  readonly found?: Fact;
  /** Taken from the report a year after the next. */
  readonly later?: boolean;
};

/** A target with all that its outcome is sought in. */
interface Case {
  readonly target: Dated;
  readonly index: ResultIndex;
  /** Results of the year before in the target's own report, any measure. */
  readonly before: readonly Fact[];
  readonly baseline: Fact | null;
  readonly yardstick: Yardstick | null;
  readonly higherIsBetter: boolean | null;
}

const nothing: Omit<Outcome, 'verdict'> = {
  outcome: null,
  yardstick: null,
  margin: null,
  marginUnit: null,
  derived: null,
  reason: null,
  near: [],
};
const cannot = (reason: PromiseReason, known: Partial<Outcome> = {}): Outcome => ({
  ...nothing,
  ...known,
  verdict: 'cannot-compare',
  reason,
});

/**
 * Follows every target of the dataset to what the next report of the same place says of it: same indicator, measure and
 * scope, the target's own year. Nothing is matched that is not the same thing.
 *
 * @returns one promise a target, in the order of the target ids.
 */
export function linkPromises(reports: readonly Report[], facts: readonly Fact[]): TargetPromise[] {
  const index = indexResults(reports, facts);
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const targets = facts.filter(({ kind }) => kind === 'target');
  const numbers = Map.groupBy(
    targets.filter(({ value }) => value !== null),
    aboutOf,
  );
  return targets
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((target) => {
      const report = reportById.get(target.report);
      const alone = target.value === null || numbers.get(aboutOf(target))?.length === 1;
      return report ? [promiseOf(target, report, index, alone)] : [];
    });
}

/** What a target is about: those that share it can only be told apart by their words. */
const aboutOf = ({ report, indicator, measure, year, period, scope }: Fact): string =>
  JSON.stringify([report, indicator, measure, year, period, scope]);

const isDated = (fact: Fact): fact is Dated => fact.year !== null && fact.period === null;

function promiseOf(target: Fact, report: Report, index: ResultIndex, alone: boolean): TargetPromise {
  if (!isDated(target)) return promised(target, report, null, null, cannot('several-years'));
  const before = index.results(target.place, report.year, target.indicator, target.year - 1, target.scope);
  const baseline = before.find(({ measure, value }) => measure === target.measure && value !== null) ?? null;
  const yardstick = target.value === null ? findYardstick(target, report.place, index, baseline) : null;
  const { higherIsBetter } = indicatorById(target.indicator);
  const outcome = outcomeOf({ target, index, before, baseline, yardstick, higherIsBetter }, alone);
  return promised(target, report, baseline, yardstick && resolveRelative(target, yardstick), outcome);
}

function promised(target: Fact, report: Report, baseline: Fact | null, resolved: Resolved | null, outcome: Outcome): TargetPromise {
  const { found, later, ...came } = outcome;
  return { target: target.id, baseline: baseline?.id ?? null, resolved, ...came, notes: notesOf(target, report, outcome) };
}

function notesOf(target: Fact, { place, year }: Report, { found, later }: Outcome): PromiseNote[] {
  const renamed = entryOf(place.id)?.formerNames.some(({ until }) => until === year) ?? false;
  return [
    ...(renamed ? ['place-renamed' as const] : []),
    ...(target.modifierScope === 'ambiguous' ? ['ambiguous-modifier' as const] : []),
    ...(found?.kind === 'estimate' ? ['provisional' as const] : []),
    ...(later ? ['final-figure' as const] : []),
    ...([target, found].some((fact) => fact?.flags.includes('coverage-noted')) ? ['coverage-noted' as const] : []),
  ];
}

function outcomeOf(about: Case, alone: boolean): Outcome {
  const { target, index, before } = about;
  const { place, year, indicator, scope, measure } = target;
  const next = index.reports(place, year + 1);
  if (next.length === 0) {
    const ended = entryOf(place)?.abolished ?? null;
    return ended !== null && ended <= year + 1 ? cannot('place-ended') : { ...nothing, verdict: 'no-next-report' };
  }
  if (!alone) return cannot('disputed-target');
  if (target.confidence === 'low') return cannot('uncertain-reading');
  const stated = index.results(place, year + 1, indicator, year, scope).filter((fact) => fact.measure !== 'rank' || measure === 'rank');
  if (stated.length === 0) {
    const hasReview = next.some(({ sections }) => sections.some(({ role }) => role === 'review'));
    return hasReview
      ? { ...nothing, verdict: 'outcome-not-stated', ...findNear(target, index) }
      : { ...nothing, verdict: 'section-missing' };
  }
  const same = finalOf(
    stated.filter((fact) => fact.measure === measure && fact.value !== null),
    () => index.results(place, year + 2, indicator, year, scope).filter((fact) => fact.measure === measure && fact.value !== null),
  );
  if (target.value === null) return relativeOutcome(about, same.facts[0] ?? null);
  if (same.facts.length > 0) return { ...directOutcome(about, same.facts), ...(same.later ? { later: true } : {}) };
  return derivedOutcome(about, stated, before);
}

/** Final figures where there are any; for an estimate those of the report a year later. */
function finalOf(stated: readonly Fact[], later: () => readonly Fact[]): { readonly facts: readonly Fact[]; readonly later: boolean } {
  const final = (facts: readonly Fact[]): Fact[] => facts.filter(({ kind }) => kind === 'actual');
  if (stated.length === 0) return { facts: stated, later: false };
  if (final(stated).length > 0) return { facts: final(stated), later: false };
  const settled = final(later());
  return settled.length > 0 ? { facts: settled, later: true } : { facts: stated, later: false };
}

/** Where neither more nor less is better (prices), to stay far within a bound is to keep it, no more. */
function judgeTarget(target: Fact, outcome: Figure, higherIsBetter: boolean | null): Judgement {
  const judgement = judge(target, outcome, targetDirection(target, higherIsBetter));
  return judgement.verdict === 'exceeded' && higherIsBetter === null ? { ...judgement, verdict: 'met' } : judgement;
}

/** The target against results of its own measure; several that disagree decide nothing. */
function directOutcome({ target, baseline, higherIsBetter }: Case, same: readonly Fact[]): Outcome {
  const [first] = same as readonly [Fact, ...Fact[]];
  const known = { outcome: first.id, found: first };
  if (first.confidence === 'low') return cannot('uncertain-reading', known);
  if (basisOf(first) !== basisOf(target)) return cannot('basis-differs', known);
  if (countsAnotherThing(target, first, baseline)) return cannot('counts-another-thing', known);
  const judgements = same.map((outcome) => judgeTarget(target, outcome, higherIsBetter));
  const [judgement] = judgements as [Judgement, ...Judgement[]];
  if (judgements.some(({ verdict }) => verdict !== judgement.verdict)) return cannot('disputed-outcome', known);
  return { ...nothing, ...judgement, ...known };
}

/** The target against a figure reckoned from results of other measures. */
function derivedOutcome({ target, higherIsBetter }: Case, stated: readonly Fact[], before: readonly Fact[]): Outcome {
  const found = stated[0];
  const known = { outcome: found?.id ?? null };
  if (stated.every(({ value }) => value === null)) return cannot('outcome-relative', known);
  const derivation = derive(target, stated, before);
  if (typeof derivation === 'string') return cannot(derivation, known);
  const { derived, outcome, span } = derivation;
  const at = (value: number): Judgement =>
    judgeTarget(target, { value, unit: derived.unit, op: 'eq', measure: target.measure }, higherIsBetter);
  const judgement = at(derived.value);
  const certain = { outcome: outcome.id, found: outcome };
  if (judgement.margin !== null) {
    const kept = keeps(judgement.verdict);
    if (span.some((end) => keeps(at(end).verdict) !== kept)) return cannot('derived-too-rough', certain);
    // 新增 is at least the net increase: what falls short of it may still have come.
    if (derived.how === 'increase-from-levels' && judgement.marginUnit === '%' && !kept) return cannot('net-against-gross', certain);
  }
  return { ...nothing, ...judgement, ...certain, derived };
}

function relativeOutcome({ target, yardstick, higherIsBetter }: Case, own: Fact | null): Outcome {
  const known = { outcome: own?.id ?? null, ...(own ? { found: own } : {}) };
  if (yardstick === null || yardstick.result === null) return cannot(yardstick?.reason ?? 'no-yardstick', known);
  const relation = target.relative?.relation ?? 'equal';
  if (relation === 'front' || relation === 'fulfil') return cannot('no-yardstick', known);
  if (own === null) return cannot('outcome-relative', known);
  const { result } = yardstick;
  if (basisOf(own) !== basisOf(result)) return cannot('basis-differs', { ...known, yardstick: result.id });
  const judgement = judgeRelative(relation, own, result, higherIsBetter);
  const found = own.kind === 'estimate' ? own : result;
  return { ...nothing, ...judgement, outcome: own.id, yardstick: result.id, found };
}
