import { catalogue } from './catalogue.ts';
import { dataset } from './dataset.ts';
import { promisePages } from './promise-pages.ts';
import { absolute, href, indicatorUrl, placeUrl, reportUrl, targetSlug } from './urls.ts';

/** Addresses one sitemap file may list (sitemaps.org). */
const most = 50_000;

/** Addresses search engines should know, those of places and reports before those of single targets. */
export function sitemapAddresses(): string[] {
  const { reports, places, factsByReport, factsByIndicator } = dataset();
  const { split, byIndicator, addressOf } = promisePages();
  return [
    ...['', 'cities/', 'indicators/', 'compare/', 'promises/', 'themes/', 'data/', 'quality/', 'about/'].map(href),
    ...[...places.keys()].map(placeUrl),
    ...catalogue.filter((indicator) => factsByIndicator.has(indicator.id)).map((indicator) => indicatorUrl(indicator.id)),
    ...(split ? [...byIndicator.keys()].map(addressOf) : []),
    ...reports.map(reportUrl),
    ...reports.flatMap((report) =>
      (factsByReport.get(report.id) ?? [])
        .filter((fact) => fact.kind === 'target')
        .map((fact) => `${reportUrl(report)}targets/${targetSlug(fact)}/`),
    ),
  ];
}

/** Parts of at most as many addresses as one file may list. */
export const sitemapParts = (addresses: readonly string[], size = most): string[][] =>
  Array.from({ length: Math.ceil(addresses.length / size) }, (_, part) => addresses.slice(part * size, (part + 1) * size));

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const locations = (element: string, addresses: readonly string[]): string =>
  addresses.map((address) => `<${element}><loc>${absolute(address)}</loc></${element}>`).join('\n');

export const sitemapFile = (addresses: readonly string[]): string =>
  xml(`<urlset ${namespace}>\n${locations('url', addresses)}\n</urlset>`);

/** The file that names `parts` others: /sitemap-1.xml and so on. */
export const sitemapIndex = (parts: number): string =>
  xml(
    `<sitemapindex ${namespace}>\n${locations(
      'sitemap',
      Array.from({ length: parts }, (_, part) => href(`sitemap-${part + 1}.xml`)),
    )}\n</sitemapindex>`,
  );
