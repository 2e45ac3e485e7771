import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageFigures {
  /** All there are. */
  readonly pages: number;
  /** Median and greatest size of the HTML, gzipped, in bytes. */
  readonly htmlMedian: number;
  readonly htmlMax: number;
  /** Greatest sum of scripts and of style sheets a page of this type loads, gzipped, in bytes. */
  readonly scriptMax: number;
  readonly styleMax: number;
  /** Most requests a page of this type makes before a reader does anything: itself, scripts, style sheets, pictures, data. */
  readonly requestsMax: number;
}

/** Page types by the shape of their address. */
const types: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['home', /^index\.html$/],
  ['directory', /^cities\/index\.html$/],
  ['city', /^cities\/[^/]+\/index\.html$/],
  ['report', /^cities\/[^/]+\/[^/]+\/index\.html$/],
  ['target', /^cities\/[^/]+\/[^/]+\/targets\/[^/]+\/index\.html$/],
  ['indicator', /^indicators\/[^/]+\/index\.html$/],
  ['compare', /^compare\/index\.html$/],
  ['search', /^search\/index\.html$/],
];

/** Pages of a type that are weighed at most, evenly spread. */
const SAMPLE = 200;

/** The page itself and what it loads by an element of its own. */
const requestsOf = (html: string): number =>
  1 +
  new Set(
    [...html.matchAll(/<(?:script|img)[^>]+src="([^"]+)"|<link[^>]+rel="(?:stylesheet|modulepreload|icon)"[^>]*href="([^"]+)"/g)].map(
      ([, source, link]) => source ?? link,
    ),
  ).size;

/** Weights of a built site's pages by type. */
export function measurePages(folder: string, basePath: string): ReadonlyMap<string, PageFigures> {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(join(folder, file))).length;
    sizes.set(file, known);
    return known;
  };
  const sum = (html: string, pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((total, [, address = '']) => total + sizeOf(decodeURI(address).slice(basePath.length)), 0);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const figures = types.map(([name, pattern]) => {
    const all = files.filter((file) => pattern.test(file));
    const every = Math.ceil(all.length / SAMPLE);
    const pages = all.filter((_, index) => index % every === 0);
    const html = pages.map(sizeOf).sort((a, b) => a - b);
    const texts = pages.map((file) => readFileSync(join(folder, file), 'utf8'));
    const greatest = (of: RegExp): number => Math.max(0, ...texts.map((text) => sum(text, of)));
    return [
      name,
      {
        pages: all.length,
        htmlMedian: html[html.length >> 1] ?? 0,
        htmlMax: html.at(-1) ?? 0,
        scriptMax: greatest(/<script[^>]+src="([^"]+)"/g),
        requestsMax: Math.max(0, ...texts.map((text) => requestsOf(text))),
        styleMax: greatest(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g),
      },
    ] as const;
  });
  return new Map(figures.filter(([, { pages }]) => pages > 0));
}
