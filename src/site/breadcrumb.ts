import type { Place, Report } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { href, placeUrl, reportUrl } from './urls.ts';

/** One step of the way from the home page; the last has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export const homeCrumb: Crumb = { label: '首页', href: href() };
export const citiesCrumb: Crumb = { label: '地方', href: href('cities/') };

/** 首页 › 地方 › superiors that have reports › the place, itself linked when more follows. */
export function placeCrumbs(place: Place, isLast = false): Crumb[] {
  const superiors: Crumb[] = [];
  for (let above = dataset().places.get(place.id)?.parent; above; above = above.parent) {
    superiors.unshift({ label: above.place.name, href: placeUrl(above.place.id) });
  }
  const own = isLast ? { label: place.name } : { label: place.name, href: placeUrl(place.id) };
  return [homeCrumb, citiesCrumb, ...superiors, own];
}

/** `2024年报告`, or `2022年换届报告` for a term report. */
export const reportLabel = (report: Pick<Report, 'year' | 'type'>): string =>
  report.type === 'term' ? `${report.year}年换届报告` : `${report.year}年报告`;

export function reportCrumbs(report: Report, isLast = false): Crumb[] {
  const label = reportLabel(report);
  return [...placeCrumbs(report.place), isLast ? { label } : { label, href: reportUrl(report) }];
}
