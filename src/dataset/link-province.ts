import { linkPromises } from '../pipeline/promises/index.ts';
import type { Fact, Report } from '../schema/index.ts';
import { factParquet } from './fact-parquet.ts';
import { recordFiles } from './layout.ts';
import { type PerReport, type ProvinceSummary, type ProvinceTask, parquetPart, provinceKey, storedProvince } from './linked.ts';
import { recordLines } from './record-lines.ts';
import type { Store } from './store.ts';

/** Follows the targets of one province's places, or finds its entry in the store. */
export function linkProvince(places: ProvinceTask, store: Store): ProvinceSummary {
  const known = storedProvince(places, store);
  if (known) return known;
  const key = provinceKey(places);
  const reports: Report[] = [];
  const facts: Fact[] = [];
  for (const place of places) {
    const bytes = store.read(place.key, 'records');
    const parsed = (kind: PerReport, index: number): unknown[] => {
      const [offset, length] = place.reports[index]?.at[kind] ?? [0, 0];
      const text = bytes.toString('utf8', offset, offset + length);
      return text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    };
    for (const index of place.reports.keys()) {
      reports.push(...(parsed('reports', index) as Report[]));
      facts.push(...(parsed('facts', index) as Fact[]));
    }
  }
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const byReport = Map.groupBy(linkPromises(reports, facts), ({ target }) => target.slice(0, target.indexOf('.')));
  const lines: Buffer[] = [];
  let at = 0;
  const promises = [...byReport].map(([report, own]) => {
    const bytes = Buffer.from(recordLines(recordFiles.promises, own));
    lines.push(bytes);
    at += bytes.length;
    return [report, at - bytes.length, bytes.length] as const;
  });
  store.set(key, 'promises', Buffer.concat(lines));
  const byYear = Map.groupBy(facts, ({ report }) => (reportOf.get(report) as Report).year);
  for (const [year, own] of byYear) store.set(key, parquetPart(year), factParquet(own, reportOf));
  const id = (reports[0] as Report).place.id.split('-')[0] as string;
  const summary: ProvinceSummary = { key, id, promises, years: [...byYear.keys()].sort() };
  store.set(key, 'province', JSON.stringify(summary));
  return summary;
}
