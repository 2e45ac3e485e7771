import type { APIRoute } from 'astro';
import { sitemapAddresses, sitemapFile, sitemapIndex, sitemapParts } from '../site/sitemap.ts';

export const GET: APIRoute = () => {
  const parts = sitemapParts(sitemapAddresses());
  return new Response(parts.length > 1 ? sitemapIndex(parts.length) : sitemapFile(parts[0] ?? []), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
