import { readPermalinks } from '../dataset/read-permalinks.ts';
import { dataset } from './dataset.ts';
import { placeOfReport, slugOfReport } from './report-id.ts';
import { href } from './urls.ts';

/** An id that was published once and is no more. */
export interface Retired {
  readonly id: string;
  /** What became of it, as the list of permalinks says. */
  readonly reason: string;
  /** Report the id belongs to, or was. */
  readonly report: string;
  readonly place: string;
  /** `2024`, `2024-term`, `2024-x1a2b3c`. */
  readonly year: string;
  /** `target.gdp-growth`; null for a whole report. */
  readonly anchor: string | null;
}

/** Reads place, year and anchor out of an id; null when it is none of ours. */
export function parseRetired(id: string, reason: string): Retired | null {
  const [, report = '', anchor = null] = /^([^.]+)(?:\.(.+))?$/.exec(id) ?? [];
  const year = slugOfReport(report);
  return year === '' ? null : { id, reason, report, place: placeOfReport(report), year, anchor };
}

let all: readonly Retired[] | undefined;

/** Ids that were published and are gone, each with its reason. */
export function retiredIds(): readonly Retired[] {
  all ??= Object.entries(readPermalinks(process.env['REPORTS_DIR'] ?? 'content/reports').retired).flatMap(
    ([id, reason]) => parseRetired(id, reason) ?? [],
  );
  return all;
}

/** Whole reports that are gone. */
export const retiredReports = (): Retired[] =>
  retiredIds().filter(({ anchor, report }) => anchor === null && !dataset().reportById.has(report));

/** Targets whose pages must still answer. */
export const retiredTargets = (): Retired[] =>
  retiredIds().filter(({ anchor, id }) => anchor?.startsWith('target.') && !dataset().factById.has(id));

/** Facts of a report that are gone from its text. */
export const retiredFacts = (report: string): Retired[] =>
  retiredIds().filter((retired) => retired.report === report && retired.anchor !== null && !dataset().factById.has(retired.id));

/** The page that goes on answering for a target. */
export const retiredTargetUrl = ({ place, year, anchor }: Retired): string =>
  href(`cities/${place}/${year}/targets/${anchor?.replace(/^target\./, '')}/`);
