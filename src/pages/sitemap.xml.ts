import type { APIRoute } from 'astro';
import { catalogue } from '../site/catalogue.ts';
import { dataset } from '../site/dataset.ts';
import { absolute, href, indicatorUrl, placeUrl, reportUrl, targetSlug } from '../site/urls.ts';

/** Addresses a sitemap file may list (sitemaps.org). */
const most = 50_000;

export const GET: APIRoute = () => {
  const { reports, places, factsByReport, factsByIndicator } = dataset();
  const addresses = [
    ...['', 'cities/', 'indicators/', 'compare/', 'themes/', 'data/', 'quality/', 'about/'].map(href),
    ...[...places.keys()].map(placeUrl),
    ...catalogue.filter((indicator) => factsByIndicator.has(indicator.id)).map((indicator) => indicatorUrl(indicator.id)),
    ...reports.map(reportUrl),
    ...reports.flatMap((report) =>
      (factsByReport.get(report.id) ?? [])
        .filter((fact) => fact.kind === 'target')
        .map((fact) => `${reportUrl(report)}targets/${targetSlug(fact)}/`),
    ),
  ].slice(0, most);
  const entries = addresses.map((address) => `<url><loc>${absolute(address)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
    {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    },
  );
};
