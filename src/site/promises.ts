import type { Fact, Report, TargetPromise } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { isJudged } from './verdicts.ts';

/** A target with what became of it: the records that its promise names. */
export interface Followed {
  readonly promise: TargetPromise;
  readonly target: Fact;
  readonly report: Report;
  readonly outcome: Fact | null;
  /** The report that states the outcome, or would have. */
  readonly answer: Report | null;
  readonly yardstick: Fact | null;
  /** What the next report states nearby when it states nothing of the same. */
  readonly near: readonly Fact[];
  /** Facts a derived figure was computed from. */
  readonly derivedFrom: readonly Fact[];
}

const factOf = (id: string | null): Fact | null => (id === null ? null : (dataset().factById.get(id) ?? null));

/** The report of the year after a target's; an annual one before a term report. */
function nextReport({ place, year }: Fact): Report | null {
  const reports = year === null ? [] : (dataset().places.get(place)?.reports ?? []).filter((report) => report.year === year + 1);
  return reports.find(({ type }) => type === 'annual') ?? reports[0] ?? null;
}

/** Null for what is no target of the dataset. */
export function followTarget(target: Fact): Followed | null {
  const promise = dataset().promiseByTarget.get(target.id);
  const report = dataset().reportById.get(target.report);
  if (!promise || !report) return null;
  const outcome = factOf(promise.outcome);
  return {
    promise,
    target,
    report,
    outcome,
    answer: outcome ? (dataset().reportById.get(outcome.report) ?? null) : nextReport(target),
    yardstick: factOf(promise.yardstick),
    near: promise.near.flatMap((id) => factOf(id) ?? []),
    derivedFrom: (promise.derived?.from ?? []).flatMap((id) => factOf(id) ?? []),
  };
}

/** Targets that a result answers, with what they became. */
export const answeredTargets = (result: Fact): Followed[] =>
  (dataset().promisesByOutcome.get(result.id) ?? []).flatMap(({ target }) => {
    const fact = factOf(target);
    return (fact && followTarget(fact)) ?? [];
  });

/** Targets among facts, each with what became of it. */
export const followTargets = (facts: readonly Fact[]): Followed[] =>
  facts.flatMap((fact) => (fact.kind === 'target' ? (followTarget(fact) ?? []) : []));

/** Whether there was a report that could have answered: what a reader can learn something from. */
export const hasAnswer = ({ promise, answer }: Followed): boolean => answer !== null && promise.reason !== 'several-years';

export const isCompared = ({ promise }: Followed): boolean => isJudged(promise.verdict);

let every: readonly Followed[] | undefined;

/** Every target of the dataset, in order of the catalogue, then place and year. */
export function allFollowed(): readonly Followed[] {
  if (every) return every;
  const order = new Map([...dataset().places.keys()].map((place, index) => [place, index]));
  const rank = ({ target }: Followed): number => order.get(target.place) ?? order.size;
  const indicators = new Map<string, number>();
  for (const { indicator } of dataset().facts) if (!indicators.has(indicator)) indicators.set(indicator, indicators.size);
  const place = ({ target }: Followed): number => indicators.get(target.indicator) ?? 0;
  every = followTargets(dataset().facts).sort(
    (a, b) =>
      place(a) - place(b) || rank(a) - rank(b) || (a.target.year ?? 0) - (b.target.year ?? 0) || (a.target.id < b.target.id ? -1 : 1),
  );
  return every;
}
