import type { Fact, Report } from '../schema/index.ts';
import { catalogue } from './catalogue.ts';
import { compareStanding } from './leading-fact.ts';

/** One headline indicator in one report: what was reached and what is aimed at. */
export interface HeadlineRow {
  readonly indicator: string;
  readonly name: string;
  /** Results of the year before, level first. */
  readonly results: readonly Fact[];
  /** Targets of the report's year. */
  readonly targets: readonly Fact[];
}

const measureOrder = ['level', 'growth', 'increase', 'share', 'rank'];

const byMeasure = (a: Fact, b: Fact): number => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure);

/** Whether a fact speaks of the whole place. */
export const isWhole = (fact: Fact): boolean => fact.scope === null;

/** Targets a report sets for its own year and whole place. */
export const ownTargets = (report: Report, facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => fact.kind === 'target' && isWhole(fact) && (fact.year === report.year || report.type === 'term'));

/** Results a report gives of the year before for its whole place. */
export const ownResults = (report: Report, facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => fact.kind !== 'target' && isWhole(fact) && fact.year === report.year - 1);

/** One fact a measure, the surest: a report may state a figure twice. */
function oneEach(facts: readonly Fact[]): Fact[] {
  const best = new Map<Fact['measure'], Fact>();
  for (const fact of [...facts].sort(compareStanding)) if (!best.has(fact.measure)) best.set(fact.measure, fact);
  return [...best.values()].sort(byMeasure);
}

/** Headline indicators the report says anything about, in order of the catalogue. */
export function headlineRows(report: Report, facts: readonly Fact[]): HeadlineRow[] {
  const targets = ownTargets(report, facts);
  const results = ownResults(report, facts);
  return catalogue
    .filter((indicator) => indicator.headline)
    .map((indicator) => ({
      indicator: indicator.id,
      name: indicator.name,
      results: oneEach(results.filter((fact) => fact.indicator === indicator.id)),
      targets: oneEach(targets.filter((fact) => fact.indicator === indicator.id)),
    }))
    .filter((row) => row.results.length + row.targets.length > 0);
}
