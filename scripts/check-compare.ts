import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { exitCodes, readArguments, readCount, refuse } from './arguments.ts';
import { makeScale, scaleIndicators } from './compare/make-scale.ts';
import { type CompareFigures, measureCompare } from './compare/measure-compare.ts';
import { chromiumArguments, ensureChromium } from './find-chromium.ts';
import { basePath, siteFolder } from './folders.ts';
import { formatTable } from './format-table.ts';
import { serveFolder } from './serve-folder.ts';

const usage = `npm run check:compare -- [--places N] [--runs N]

The compare page of the built site (npm run build first) with data of our own making on N places, ten years each, on a
throttled phone: how long until the first view and until suggestions, and what is fetched. Ends with 1 when one takes too long.
  --places N  how many (3000)
  --runs N    how often; the fastest counts, for what else the machine does only ever slows (5)`;

/** ms */
const limits = { firstView: 1000, typeahead: 50 };

const { values } = readArguments(usage, { places: { type: 'string' }, runs: { type: 'string' } });
const count = readCount(values.places, '--places', 3000, usage);
const runs = readCount(values.runs, '--runs', 5, usage);
if (!existsSync(join(siteFolder(), 'compare/index.html'))) refuse(`No site in ${siteFolder()}: npm run build makes one.`, usage);
if (basePath() !== '/') refuse('Unexpected BASE_PATH, expected a site at the root of its host.', usage);
const folder = '.cache/compare-scale';
const places = makeScale(siteFolder(), folder, count);
const some = (wanted: number): string[] =>
  Array.from({ length: wanted }, (_, index) => places[Math.floor(((index + 0.5) * count) / wanted)] as string);
const addressOf = (chosen: readonly string[], indicators: readonly string[], view: string): string =>
  `compare/?places=${chosen.join(',')}&indicators=${indicators.join(',')}&years=2020-2023&kind=both&measure=growth&view=${view}`;
const views: readonly (readonly [name: string, address: string])[] = [
  ['two places, one indicator, table', addressOf(some(2), scaleIndicators.slice(0, 1), 'table')],
  ['four places, two indicators, series', addressOf(some(4), scaleIndicators.slice(0, 2), 'series')],
  ['eight places, four indicators, table', addressOf(some(8), scaleIndicators, 'table')],
];
/** By name, part of a name, pinyin, initials, code, and what fits thousands. */
const queries = ['六安', '安', 'luan', 'la', 'baoding', '3415', 'l', '市'];

const site = await serveFolder({ folder, basePath: '/', port: 0 });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments] });
const rows: string[][] = [];
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
try {
  for (const [name, address] of views) {
    const measured: CompareFigures[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measureCompare(browser, new URL(address, site.url).href, queries));
    const least = (of: (figures: CompareFigures) => number): number => Math.min(...measured.map(of));
    const firstView = least((figures) => figures.firstView);
    const typeahead = least((figures) => figures.typeahead);
    const { early, all, data } = measured[0] as CompareFigures;
    if (firstView > limits.firstView || typeahead > limits.typeahead) process.exitCode = exitCodes.failed;
    const times = [firstView, typeahead].map((time) => time.toFixed(0));
    rows.push([name, ...times, kilobytes(early.bytes), String(early.files), kilobytes(all.bytes), String(all.files), String(data.length)]);
    const asked = places.filter((id) => new URL(address, site.url).searchParams.get('places')?.split(',').includes(id));
    const others = data.filter((path) => !asked.some((id) => path === `/data/compare/${id}.json`));
    if (others.length > 0) throw new Error(`Fetched unasked: ${others.join(', ')}`);
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(
  `${count} places, ten years; processor slowed 4 times, 1.44 Mbit/s, 150 ms a request; at most ${limits.firstView} and ${limits.typeahead} ms\n`,
);
console.log(formatTable(['view', 'first view, ms', 'suggestions, ms', 'kB by then', 'files', 'kB in all', 'files', 'data files'], rows));
