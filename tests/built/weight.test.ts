import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basePath } from '../../scripts/folders.ts';
import { builtFiles, builtSite } from './built-site.ts';

const kilobyte = 1000;
const limits = { js: 20 * kilobyte, css: 30 * kilobyte };

const read = (path: string): string => readFileSync(join(builtSite, path), 'utf8');

/** Modules that a module loads at once, itself included. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const [, path = ''] of read(script).matchAll(/(?:^|[;}])import\s*(?:[^"'()]*?from\s*)?["'](\.[^"']+)["']/g))
    withImports(join(dirname(script), path), seen);
  return seen;
}

function weight(page: string): { js: number; css: number } {
  const html = read(page);
  const assets = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address = '']) => address.slice(basePath().length));
  const scripts = new Set(assets(/<script[^>]+src="([^"]+)"/g).flatMap((script) => [...withImports(script)]));
  const size = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(builtSite, path))).length, 0);
  return { js: size(scripts), css: size(assets(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)) };
}

/** One page of each type that is to be read without weight. */
const types: readonly (readonly [string, RegExp])[] = [
  ['home', /^index\.html$/],
  ['directory', /^cities\/index\.html$/],
  ['city', /^cities\/[^/]+\/index\.html$/],
  ['report', /^cities\/[^/]+\/\d{4}\/index\.html$/],
  ['target', /^cities\/.*\/targets\/[^/]+\/index\.html$/],
  ['source', /^cities\/.*\/source\/\d+\/index\.html$/],
  ['indicator', /^indicators\/[^/]+\/index\.html$/],
];

const files = builtFiles();

test.each(types)('the %s page stays within 20 kB of script and 30 kB of style', (_, pattern) => {
  const page = files.find((file) => pattern.test(file));
  expect(page).toBeDefined();
  const { js, css } = weight(page as string);
  expect(css).toBeGreaterThan(0);
  expect(css).toBeLessThanOrEqual(limits.css);
  expect(js).toBeLessThanOrEqual(limits.js);
});

test('no page holds a script, a style or an event handler inside itself', () => {
  const inline = files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const html = read(file);
      return /<style|<script(?![^>]*(?:src=|application\/ld\+json))|\s(?:style|on[a-z]+)="/.test(html.replace(/>[^<]*</g, '><'));
    });
  expect(inline).toEqual([]);
});
