import type { Fact, Report } from '../../schema/index.ts';

/** Results by what they are about, and reports by place and year. */
export interface ResultIndex {
  /** Results of `year` for an indicator and scope that the report of `reportYear` states, the one under the plain id first. */
  readonly results: (place: string, reportYear: number, indicator: string, year: number, scope: string | null) => readonly Fact[];
  /** Reports of a place for a year: an annual one before a term report. */
  readonly reports: (place: string, year: number) => readonly Report[];
}

/** Indexes a dataset's results; an estimate is a result. */
export function indexResults(reports: readonly Report[], facts: readonly Fact[]): ResultIndex {
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const byPlaceAndYear = Map.groupBy(reports, ({ place, year }) => `${place.id} ${year}`);
  for (const alike of byPlaceAndYear.values())
    alike.sort((a, b) => Number(a.type === 'term') - Number(b.type === 'term') || (a.id < b.id ? -1 : 1));
  const key = (place: string, reportYear: number, indicator: string, year: number, scope: string | null): string =>
    `${place} ${reportYear} ${indicator} ${year} ${scope ?? ''}`;
  const results = new Map<string, Fact[]>();
  for (const fact of facts) {
    const report = reportById.get(fact.report);
    if (!report || fact.kind === 'target' || fact.year === null || fact.period !== null) continue;
    const at = key(fact.place, report.year, fact.indicator, fact.year, fact.scope);
    const there = results.get(at);
    if (there) there.push(fact);
    else results.set(at, [fact]);
  }
  // A hash of the quote makes an id longer: what bears it was the less trusted statement.
  for (const alike of results.values()) alike.sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  return {
    results: (...about) => results.get(key(...about)) ?? [],
    reports: (place, year) => byPlaceAndYear.get(`${place} ${year}`) ?? [],
  };
}
