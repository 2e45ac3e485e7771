import { linkPromises } from '../pipeline/promises/index.ts';
import type { Fact, Problem, Report } from '../schema/index.ts';
import { factParquet } from './fact-parquet.ts';
import { recordFiles } from './layout.ts';
import { type PerReport, type ProvinceSummary, type ProvinceTask, parquetPart, provinceKey, storedProvince } from './linked.ts';
import { overSound } from './over-sound.ts';
import { recordLines } from './record-lines.ts';
import { internalError } from './sound-part.ts';
import type { Store } from './store.ts';

/** One report with its facts. */
interface Stated {
  readonly report: Report;
  readonly facts: readonly Fact[];
}

/**
 * Follows the targets of one province's places, or finds its entry in the store. A report with which that fails, or its rows
 * of Parquet, is left out of them and told as a problem of its file; its facts stand.
 */
export function linkProvince(places: ProvinceTask, store: Store): ProvinceSummary {
  const known = storedProvince(places, store);
  if (known) return known;
  const key = provinceKey(places);
  const stated = places.flatMap((place) => readPlace(place, store));
  const problems: Problem[] = [];
  const told =
    (what: string) =>
    ({ report }: Stated, { message }: Error): void => {
      problems.push(
        internalError(report.sources[0]?.file ?? '', `${what} of ${report.id} could not be made and were left out: ${message}`),
      );
    };
  const byReport = overSound(stated, promiseLines, told('The promises')) ?? [];
  let at = 0;
  const promises = byReport.map(([report, bytes]) => {
    at += bytes.length;
    return [report, at - bytes.length, bytes.length] as const;
  });
  store.set(key, 'promises', Buffer.concat(byReport.map(([, bytes]) => bytes)));
  const years: number[] = [];
  for (const [year, own] of Map.groupBy(stated, ({ report }) => report.year)) {
    if (own.every(({ facts }) => facts.length === 0)) continue;
    const bytes = overSound(own, parquetOf, told('The Parquet rows'));
    if (!bytes) continue;
    store.set(key, parquetPart(year), bytes);
    years.push(year);
  }
  const id = (stated[0] as Stated).report.place.id.split('-')[0] as string;
  const summary: ProvinceSummary = { key, id, promises, years: years.sort(), problems };
  store.set(key, 'province', JSON.stringify(summary));
  return summary;
}

function readPlace(place: ProvinceTask[number], store: Store): Stated[] {
  const bytes = store.read(place.key, 'records');
  const parsed = (kind: PerReport, index: number): unknown[] => {
    const [offset, length] = place.reports[index]?.at[kind] ?? [0, 0];
    const text = bytes.toString('utf8', offset, offset + length);
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  };
  return place.reports.map((_, index) => ({ report: parsed('reports', index)[0] as Report, facts: parsed('facts', index) as Fact[] }));
}

/** Lines of the promises by report. */
const promiseLines = (stated: readonly Stated[]): (readonly [report: string, lines: Buffer])[] => {
  const promises = linkPromises(
    stated.map(({ report }) => report),
    stated.flatMap(({ facts }) => facts),
  );
  const byReport = Map.groupBy(promises, ({ target }) => target.slice(0, target.indexOf('.')));
  return [...byReport].map(([report, own]) => [report, Buffer.from(recordLines(recordFiles.promises, own))] as const);
};

const parquetOf = (stated: readonly Stated[]): Uint8Array =>
  factParquet(
    stated.flatMap(({ facts }) => facts),
    new Map(stated.map(({ report }) => [report.id, report])),
  );
