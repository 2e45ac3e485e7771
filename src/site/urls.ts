import type { Fact, Report } from '../schema/index.ts';
import { basePath, siteOrigin } from './environment.ts';

/** Address of a page of this site: `href('cities/')` → `/cities/`, or `/base/cities/` below a base path. */
export const href = (path = ''): string => basePath + path.replace(/^\/+/, '');

/** The same with scheme and host, as canonical links, feeds and citations need it. `address` is what `href` returns. */
export const absolute = (address: string): string => siteOrigin + address;

export const placeUrl = (placeId: string): string => href(`cities/${placeId}/`);

/** The year's part of a report's address: `2024`, `2024-term`; what follows the place in its id. */
export const reportYearSlug = (report: Pick<Report, 'id' | 'place'>): string => report.id.slice(report.place.id.length + 1);

export const reportUrl = (report: Pick<Report, 'id' | 'place'>): string => href(`cities/${report.place.id}/${reportYearSlug(report)}/`);

/** Raw text of the report's n-th source, counted from 1. */
export const sourceUrl = (report: Pick<Report, 'id' | 'place'>, n: number): string => `${reportUrl(report)}source/${n}/`;

/** A fact's id without its report: `target.gdp-growth`; the anchor of its sentence on the report page. */
export const factAnchor = (fact: Pick<Fact, 'id' | 'report'>): string => fact.id.slice(fact.report.length + 1);

/** `target.gdp-growth` → `gdp-growth`: the last part of a target page's address. */
export const targetSlug = (fact: Pick<Fact, 'id' | 'report'>): string => factAnchor(fact).replace(/^target\./, '');

/** A target set small, to stand in a frame on another site. */
export const embedUrl = (fact: Pick<Fact, 'id'>): string => href(`embed/targets/${fact.id}/`);

export const indicatorUrl = (indicator: string): string => href(`indicators/${indicator}/`);

export const searchUrl = (query: string): string => `${href('search/')}?q=${encodeURIComponent(query)}`;
