import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basePath } from '../../scripts/folders.ts';
import { scanPage } from '../../scripts/links/scan-page.ts';
import { builtFiles, builtSite } from './built-site.ts';
import { pageLinks } from './page-links.ts';

const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
const base = basePath();
const files = new Set(builtFiles());
const read = (file: string): string => readFileSync(join(builtSite, file), 'utf8');
const pages = new Map([...files].filter((file) => file.endsWith('.html')).map((file) => [file, pageLinks(read(file))]));

const addressOf = (file: string): string => `${origin}${base}${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`;

/** What is wrong with a reference, or null. */
function faultOf(reference: string, from: string): string | null {
  if (!URL.canParse(reference, from)) return 'is no address';
  const url = new URL(reference, from);
  if (url.protocol === 'javascript:') return 'is a script';
  if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return 'lies outside the base path';
  const below = path.slice(base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!files.has(file)) return 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment && !pages.get(file)?.ids.has(fragment) ? 'has no such fragment' : null;
}

test('there is a site to check', () => {
  expect(files.has('index.html')).toBe(true);
  expect(files.has('404.html')).toBe(true);
  expect(pages.size).toBeGreaterThan(10);
});

test('every internal link and fragment of every page resolves', () => {
  const faults = [...pages].flatMap(([file, { references }]) =>
    [...new Set(references)].flatMap((reference) => {
      const fault = faultOf(reference, addressOf(file));
      return fault ? [`${file}: ${reference} ${fault}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('the quick reader of large sites reads what the parser reads', () => {
  for (const [file, { references, ids }] of pages) {
    const scan = scanPage(read(file));
    expect([file, [...scan.references].sort()]).toEqual([file, [...new Set(references)].sort()]);
    expect([file, [...scan.ids].sort()]).toEqual([file, [...ids].sort()]);
  }
});

test('no id stands twice on a page', () => {
  expect([...pages].flatMap(([file, { repeated }]) => repeated.map((id) => `${file}: ${id}`))).toEqual([]);
});

test('every address in style sheets, site maps and feeds resolves', () => {
  const patterns: readonly [RegExp, RegExp][] = [
    [/\.css$/, /url\(\s*["']?([^"')]+)["']?\s*\)/g],
    [/\.(xml|atom)$/, /<(?:loc|id)>(https?:[^<]+)<|href="(https?:[^"]+)"/g],
  ];
  const faults = patterns.flatMap(([name, pattern]) =>
    [...files]
      .filter((file) => name.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(pattern)].flatMap(([, a, b]) => {
          const fault = faultOf((a ?? b) as string, addressOf(file));
          return fault ? [`${file}: ${a ?? b} ${fault}`] : [];
        }),
      ),
  );
  expect(faults).toEqual([]);
});
