import type { Place, Report } from '../schema/index.ts';

/** A place that has reports, with those around it that have some too. */
export interface SitePlace {
  readonly place: Place;
  /** Oldest first; a term report after the annual one of its year. */
  readonly reports: readonly Report[];
  /** Nearest superior in the corpus. */
  readonly parent: SitePlace | null;
  readonly children: readonly SitePlace[];
}

interface Growing {
  place: Place;
  reports: Report[];
  parent: Growing | null;
  children: Growing[];
}

const byYear = (a: Report, b: Report): number => a.year - b.year || (a.id < b.id ? -1 : 1);

/** Province first, then by code, places without a code last. */
const byCode = (a: Growing, b: Growing): number => {
  const left = a.place.code ?? `9${a.place.id}`;
  const right = b.place.code ?? `9${b.place.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Every place that has a report, by id, in order of code; its newest report names it. */
export function placeTree(reports: readonly Report[]): ReadonlyMap<string, SitePlace> {
  const grown = new Map<string, Growing>();
  for (const report of [...reports].sort(byYear)) {
    const known = grown.get(report.place.id);
    if (known) {
      known.reports.push(report);
      known.place = report.place;
    } else grown.set(report.place.id, { place: report.place, reports: [report], parent: null, children: [] });
  }
  const ordered = [...grown.values()].sort(byCode);
  for (const entry of ordered) {
    const path = entry.place.id.split('-');
    for (let depth = path.length - 1; depth > 0 && !entry.parent; depth -= 1)
      entry.parent = grown.get(path.slice(0, depth).join('-')) ?? null;
    entry.parent?.children.push(entry);
  }
  return new Map(ordered.map((entry) => [entry.place.id, entry]));
}
