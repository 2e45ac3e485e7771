import { expect, test } from 'vitest';
import { sitemapFile, sitemapIndex, sitemapParts } from '../../src/site/sitemap.ts';

test('a sitemap too long for one file is cut into parts that an index names', () => {
  const addresses = ['/a/', '/b/', '/c/', '/d/', '/e/'];
  const parts = sitemapParts(addresses, 2);
  expect(parts.flat()).toEqual(addresses);
  expect(parts.map((part) => part.length)).toEqual([2, 2, 1]);
  expect(sitemapIndex(parts.length).match(/<loc>[^<]+sitemap-\d\.xml<\/loc>/g)).toHaveLength(3);
  expect(sitemapFile(['/a/'])).toContain('<url><loc>http://localhost:4321/a/</loc></url>');
});
