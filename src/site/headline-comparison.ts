import type { Fact } from '../schema/index.ts';
import { catalogue, indicatorMeasureName } from './catalogue.ts';
import { dataset } from './dataset.ts';
import { formatBareValue } from './format-value.ts';
import { groupBy } from './group-by.ts';
import { compareStanding } from './leading-fact.ts';

/** One target of one year across places, chosen because most places state it. */
export interface HeadlineComparison {
  readonly title: string;
  readonly indicator: string;
  readonly year: number;
  /** Highest first. */
  readonly facts: readonly Fact[];
  /** What the numbers say, in a sentence. */
  readonly finding: string;
}

const most = 12;
const middle = (fact: Fact): number => (Array.isArray(fact.value) ? (fact.value[0] + fact.value[1]) / 2 : (fact.value ?? 0));

function findingOf(facts: readonly Fact[], year: number): string {
  const { reportById } = dataset();
  const name = (fact: Fact): string => reportById.get(fact.report)?.place.name ?? fact.place;
  const approximate = facts.filter((fact) => fact.op === 'approx').length;
  const floors = facts.filter((fact) => fact.op === 'gte' || fact.op === 'gt').length;
  const highest = facts[0] as Fact;
  const lowest = facts.at(-1) as Fact;
  const level = (fact: Fact): string => formatBareValue({ ...fact, op: Array.isArray(fact.value) ? 'range' : 'eq' });
  /** Those that share a level, by name while they are few. */
  const sharers = (fact: Fact): string => {
    const names = facts.filter((other) => middle(other) === middle(fact)).map(name);
    return names.length <= 3 ? names.join('、') : `${name(fact)}等${names.length}个地方`;
  };
  const range =
    middle(highest) === middle(lowest)
      ? `都定在${level(highest)}`
      : `最高的是${sharers(highest)}（${level(highest)}），最低的是${sharers(lowest)}（${level(lowest)}），相差${Number((middle(highest) - middle(lowest)).toFixed(2))}个百分点`;
  const floorWords = facts.some((fact) => fact.op === 'gt') ? '“以上”或“超过”' : '“以上”';
  const words = [approximate > 0 ? `${approximate}个说“左右”` : '', floors > 0 ? `${floors}个说${floorWords}` : '']
    .filter(Boolean)
    .join('，');
  return `${year}年，收录的报告里有${facts.length}个地方定下这个目标，${range}${words ? `；${words}` : ''}。`;
}

/**
 * The growth target of a headline indicator that most places state in one year; among equals the newer year, then the
 * order of the catalogue. Null when no two places share one.
 */
export function headlineComparison(): HeadlineComparison | null {
  const headline = new Set(catalogue.filter((indicator) => indicator.headline).map((indicator) => indicator.id));
  const targets = dataset().facts.filter(
    (fact) =>
      fact.kind === 'target' &&
      fact.measure === 'growth' &&
      fact.unit === '%' &&
      fact.scope === null &&
      fact.value !== null &&
      fact.year !== null &&
      headline.has(fact.indicator),
  );
  let best: { facts: Fact[]; year: number } | null = null;
  for (const group of groupBy(targets, (fact) => `${fact.indicator} ${fact.year}`).values()) {
    const places = new Map<string, Fact>();
    for (const fact of [...group].sort(compareStanding)) if (!places.has(fact.place)) places.set(fact.place, fact);
    const facts = [...places.values()];
    const year = facts[0]?.year ?? 0;
    if (facts.length >= 2 && (!best || facts.length > best.facts.length || (facts.length === best.facts.length && year > best.year)))
      best = { facts, year };
  }
  if (!best) return null;
  const facts = best.facts.sort((a, b) => middle(b) - middle(a) || (a.id < b.id ? -1 : 1));
  const indicator = (facts[0] as Fact).indicator;
  return {
    title: `${best.year}年${indicatorMeasureName(indicator, 'growth')}目标`,
    indicator,
    year: best.year,
    facts: facts.length > most ? [...facts.slice(0, most / 2), ...facts.slice(-most / 2)] : facts,
    finding: findingOf(facts, best.year),
  };
}
