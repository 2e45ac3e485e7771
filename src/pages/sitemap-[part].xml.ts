import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapAddresses, sitemapFile, sitemapParts } from '../site/sitemap.ts';

/** Parts of a sitemap that is too long for one file; none while it is not. */
export const getStaticPaths = (() => {
  const parts = sitemapParts(sitemapAddresses());
  return parts.length > 1 ? parts.map((addresses, index) => ({ params: { part: String(index + 1) }, props: { addresses } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(sitemapFile(props['addresses']), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
