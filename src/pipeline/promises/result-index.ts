import type { Fact, Report } from '../../schema/index.ts';

/** A dataset's facts by what they are about, and its reports by place and year. */
export interface ResultIndex {
  /** Results of `year` for an indicator and scope that the reports of `reportYear` state, the most trusted first. */
  readonly results: (place: string, reportYear: number, indicator: string, year: number, scope: string | null) => readonly Fact[];
  /** Results for an indicator that the reports of `reportYear` state of the year before, or of years that end with it, of any scope. */
  readonly around: (place: string, reportYear: number, indicator: string) => readonly Fact[];
  /** Targets of a year for the whole place, as its own reports set them. */
  readonly targets: (place: string, year: number, indicator: string) => readonly Fact[];
  /** Reports of a place for a year: an annual one before a term report. */
  readonly reports: (place: string, year: number) => readonly Report[];
}

/** An annual report's word before a term report's, a final figure before an estimate; a hash of the quote marks the less trusted statement. */
const byTrust = (a: Fact, b: Fact): number =>
  Number(a.kind === 'estimate') - Number(b.kind === 'estimate') || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

/** Indexes a dataset's facts; an estimate is a result. */
export function indexResults(reports: readonly Report[], facts: readonly Fact[]): ResultIndex {
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const byPlaceAndYear = Map.groupBy(reports, ({ place, year }) => `${place.id} ${year}`);
  for (const alike of byPlaceAndYear.values())
    alike.sort((a, b) => Number(a.type === 'term') - Number(b.type === 'term') || (a.id < b.id ? -1 : 1));
  const results = new Map<string, Fact[]>();
  const around = new Map<string, Fact[]>();
  const targets = new Map<string, Fact[]>();
  const enter = (map: Map<string, Fact[]>, key: string, fact: Fact): void => {
    const there = map.get(key);
    if (there) there.push(fact);
    else map.set(key, [fact]);
  };
  for (const fact of facts) {
    const report = reportById.get(fact.report);
    if (!report) continue;
    const { place, indicator, year, period, scope, kind } = fact;
    if (kind === 'target') {
      if (year === report.year && period === null && scope === null) enter(targets, `${place} ${year} ${indicator}`, fact);
      continue;
    }
    if (year !== null && period === null) enter(results, `${place} ${report.year} ${indicator} ${year} ${scope ?? ''}`, fact);
    if ((period?.[1] ?? year) === report.year - 1) enter(around, `${place} ${report.year} ${indicator}`, fact);
  }
  for (const map of [results, around, targets]) for (const alike of map.values()) alike.sort(byTrust);
  return {
    results: (place, reportYear, indicator, year, scope) => results.get(`${place} ${reportYear} ${indicator} ${year} ${scope ?? ''}`) ?? [],
    around: (place, reportYear, indicator) => around.get(`${place} ${reportYear} ${indicator}`) ?? [],
    targets: (place, year, indicator) => targets.get(`${place} ${year} ${indicator}`) ?? [],
    reports: (place, year) => byPlaceAndYear.get(`${place} ${year}`) ?? [],
  };
}
