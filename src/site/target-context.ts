import type { Fact, Place, Report } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { type Followed, followTarget } from './promises.ts';
import { annualReport } from './report-page.ts';
import { sameTargets } from './same-targets.ts';

export interface TargetContext {
  /** Result of the year before in the target's own measure, as its own report gives it. */
  readonly baseline: Fact | null;
  /** The level that result stands at, where the measure is another. */
  readonly baselineLevel: Fact | null;
  /** What became of it; null for a fact the dataset follows nowhere. */
  readonly followed: Followed | null;
  /** What the same report says besides of the same thing and time: 高于全省平均 beside a number. */
  readonly besides: readonly Fact[];
  /** The same target a year before and a year after in the same place. */
  readonly previousTarget: Fact | null;
  readonly nextTarget: Fact | null;
  /** The same target of its superiors and of places like it, itself included. */
  readonly elsewhere: readonly Fact[];
}

const mostElsewhere = 24;

const sameThing = (a: Fact, b: Fact): boolean => a.indicator === b.indicator && a.measure === b.measure && a.scope === b.scope;

const factsOf = (report: Report | null): readonly Fact[] => (report ? (dataset().factsByReport.get(report.id) ?? []) : []);

const find = (report: Report | null, like: Fact, target: boolean, year: number | null): Fact | null =>
  factsOf(report).find((fact) => (fact.kind === 'target') === target && fact.year === year && sameThing(fact, like)) ?? null;

/** Other targets of one report, indicator, measure, scope and time. */
export const besidesOf = (fact: Fact, facts: readonly Fact[]): Fact[] =>
  facts.filter(
    (other) =>
      other.id !== fact.id &&
      other.kind === fact.kind &&
      other.report === fact.report &&
      other.year === fact.year &&
      String(other.period) === String(fact.period) &&
      sameThing(other, fact),
  );

const alikeByKey = new Map<string, readonly Fact[]>();

/** The same target in places of one level, those of the same province where there are others; of each such group once. */
function alikeOf(fact: Fact, { level, province }: Place): readonly Fact[] {
  const key = `${fact.indicator} ${fact.measure} ${fact.year} ${level} ${province}`;
  const known = alikeByKey.get(key);
  if (known) return known;
  const { places } = dataset();
  const ofLevel = [...sameTargets(fact).values()].filter((other) => places.get(other.place)?.place.level === level);
  const near = ofLevel.filter((other) => places.get(other.place)?.place.province === province);
  const alike = near.length > 1 ? near : ofLevel;
  alikeByKey.set(key, alike);
  return alike;
}

/** Same indicator, measure and year: superiors first, then places of its level in its province, else of its level anywhere. */
function elsewhereOf(fact: Fact): Fact[] {
  if (fact.scope !== null || fact.year === null) return [];
  const own = dataset().places.get(fact.place);
  if (!own) return [];
  const same = sameTargets(fact);
  const above: Fact[] = [];
  for (let superior = own.parent; superior; superior = superior.parent) {
    const target = same.get(superior.place.id);
    if (target) above.unshift(target);
  }
  const others = alikeOf(fact, own.place).slice(0, mostElsewhere);
  const rest = others.filter((other) => other.place !== fact.place && !above.includes(other)).slice(0, mostElsewhere - above.length - 1);
  return [...above, fact, ...rest];
}

/** Everything around a target that its page shows. */
export function targetContext(fact: Fact, report: Report): TargetContext {
  const before = fact.year === null ? null : fact.year - 1;
  const level: Fact = { ...fact, measure: 'level' };
  return {
    baseline: before === null ? null : find(report, fact, false, before),
    baselineLevel: before === null || fact.measure === 'level' ? null : find(report, level, false, before),
    followed: followTarget(fact),
    besides: besidesOf(fact, factsOf(report)),
    previousTarget: before === null ? null : find(annualReport(fact.place, before), fact, true, before),
    nextTarget: fact.year === null ? null : find(annualReport(fact.place, fact.year + 1), fact, true, fact.year + 1),
    elsewhere: elsewhereOf(fact),
  };
}
