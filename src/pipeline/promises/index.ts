import { indicatorById } from '../../indicators/index.ts';
import { entryOf } from '../../places/gazetteer.ts';
import type { Fact, Report } from '../../schema/index.ts';
import type { PromiseNote, PromiseReason, TargetPromise } from '../../schema/promise.ts';
import { derive } from './derive.ts';
import { findYardstick } from './find-yardstick.ts';
import { type Judgement, judge, judgeRelative } from './judge.ts';
import { indexResults, type ResultIndex } from './result-index.ts';

type Dated = Fact & { readonly year: number };
type Outcome = Omit<TargetPromise, 'target' | 'baseline' | 'notes'> & { readonly provisional?: boolean };

const nothing = { outcome: null, yardstick: null, margin: null, marginUnit: null, derived: null, reason: null } as const;
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
  if (!isDated(target)) return { target: target.id, baseline: null, ...cannot('several-years'), notes: notesOf(target, report, false) };
  const before = index.results(target.place, report.year, target.indicator, target.year - 1, target.scope);
  const baseline = before.find(({ measure, value }) => measure === target.measure && value !== null) ?? null;
  const { provisional = false, ...found } = alone ? outcomeOf(target, report, index, before, baseline) : cannot('disputed-target');
  return { target: target.id, baseline: baseline?.id ?? null, ...found, notes: notesOf(target, report, provisional) };
}

function notesOf(target: Fact, { place, year }: Report, provisional: boolean): PromiseNote[] {
  const renamed = entryOf(place.id)?.formerNames.some(({ until }) => until === year) ?? false;
  return [
    ...(renamed ? ['place-renamed' as const] : []),
    ...(target.modifierScope === 'ambiguous' ? ['ambiguous-modifier' as const] : []),
    ...(provisional ? ['provisional' as const] : []),
  ];
}

function outcomeOf(target: Dated, report: Report, index: ResultIndex, before: readonly Fact[], baseline: Fact | null): Outcome {
  const next = index.reports(target.place, target.year + 1);
  if (next.length === 0) {
    const ended = entryOf(target.place)?.abolished ?? null;
    return ended !== null && ended <= target.year + 1 ? cannot('place-ended') : { ...nothing, verdict: 'no-next-report' };
  }
  if (target.confidence === 'low') return cannot('uncertain-reading');
  const stated = index.results(target.place, target.year + 1, target.indicator, target.year, target.scope);
  if (stated.length === 0) return { ...nothing, verdict: next.some(hasReview) ? 'outcome-not-stated' : 'section-missing' };
  const same = stated.filter(({ measure, value }) => measure === target.measure && value !== null);
  if (target.value === null) return relativeOutcome(target, report, index, same[0] ?? null, baseline);
  if (same.length > 0) return directOutcome(target, same);
  const derivation = derive(target, stated, before);
  const known = { outcome: stated[0]?.id ?? null };
  if (typeof derivation === 'string') return cannot(stated.every(({ value }) => value === null) ? 'outcome-relative' : derivation, known);
  const { derived, outcome } = derivation;
  const figure = { value: derived.value, unit: derived.unit, op: 'eq' as const, measure: target.measure };
  const judgement = judge(target, figure, indicatorById(target.indicator).higherIsBetter);
  return { ...nothing, ...judgement, outcome: outcome.id, derived, provisional: outcome.kind === 'estimate' };
}

const hasReview = ({ sections }: Report): boolean => sections.some(({ role }) => role === 'review');

/** The target against results of its own measure; several that disagree decide nothing. */
function directOutcome(target: Dated, same: readonly Fact[]): Outcome {
  const [first] = same as readonly [Fact, ...Fact[]];
  if (first.confidence === 'low') return cannot('uncertain-reading', { outcome: first.id });
  const { higherIsBetter } = indicatorById(target.indicator);
  const judgements = same.map((outcome): Judgement => judge(target, outcome, higherIsBetter));
  const [judgement] = judgements as [Judgement, ...Judgement[]];
  if (judgements.some(({ verdict }) => verdict !== judgement.verdict)) return cannot('disputed-outcome', { outcome: first.id });
  return { ...nothing, ...judgement, outcome: first.id, provisional: first.kind === 'estimate' };
}

function relativeOutcome(target: Dated, { place }: Report, index: ResultIndex, own: Fact | null, baseline: Fact | null): Outcome {
  const yardstick = findYardstick(target, place, index, baseline);
  const known = { outcome: own?.id ?? null };
  if (typeof yardstick === 'string') return cannot(yardstick, known);
  if (own === null) return cannot('outcome-relative', known);
  const judgement = judgeRelative(target.relative?.relation ?? 'equal', own, yardstick.fact);
  return {
    ...nothing,
    ...judgement,
    outcome: own.id,
    yardstick: yardstick.fact.id,
    provisional: own.kind === 'estimate' || yardstick.fact.kind === 'estimate',
  };
}
