import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../src/dataset/hash.ts';
import { hashFiles } from '../src/dataset/hash-folder.ts';
import { readArguments, readCount } from './arguments.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureAgain, measurePipeline } from './bench/measure-pipeline.ts';
import { measurePrecompress } from './bench/measure-precompress.ts';
import { measureSearch } from './bench/measure-search.ts';
import { distOf, measureSite, siteDataOf } from './bench/measure-site.ts';
import { measureYardsticks } from './bench/measure-yardsticks.ts';
import { part } from './bench/part.ts';
import { type BenchResults, benchTables, withBenchTables } from './bench/results.ts';

const usage = `npm run bench -- [--sizes 300,1000,3000,10000] [--sites 300,1000] [--limit SECONDS] [--fresh]

Measures the pipeline against its floor, the site against a bare Astro build, over generated reports, and what a reader
loads; Eleventy (fetched from npm) and Hugo (where it is installed) render the same texts as a yardstick. Writes bench/results.json and the tables of README.md. Stopped and called again it goes on where it was.
  --sizes N,…    reports the pipeline is measured over; the largest up to 3,000 also unchanged, and with one report changed
  --sites N,…    reports sites are built of; none with 0
  --limit S      seconds a site may take before it is cut short (1800)
  --fresh        measure again what was measured before`;

const { values } = readArguments(usage, {
  sizes: { type: 'string' },
  sites: { type: 'string' },
  limit: { type: 'string' },
  fresh: { type: 'boolean' },
});
const list = (text: string, name: string): number[] => text.split(',').map((one) => readCount(one, name, 0, usage));
const sizes = list(values.sizes ?? '300,1000,3000,10000', '--sizes');
const siteSizes = values.sites === '0' ? [] : list(values.sites ?? '300,1000', '--sites');
const limit = readCount(values.limit, '--limit', 1800, usage);

const folder = '.cache/bench';
const code = hashOf(hashFiles('.', ['src', 'scripts', 'package-lock.json', 'astro.config.mjs'])).slice(0, 12);
const parts = join(folder, 'parts', code);
if (values.fresh) rmSync(parts, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const told = <T>(name: string, measure: () => T | Promise<T>): Promise<T> => {
  console.log(`${name} …`);
  return part(join(parts, `${name.replaceAll(/\W+/g, '-')}.json`), measure);
};

const pipeline: BenchResults['pipeline'][number][] = [];
for (const size of sizes) pipeline.push(await told(`pipeline ${size}`, () => measurePipeline(folder, size)));
const largest = Math.min(3000, Math.max(...sizes));
const again = await told(`again ${largest}`, () => measureAgain(folder, largest));
const sites: BenchResults['sites'][number][] = [];
for (const size of siteSizes) sites.push(await told(`site ${size}`, () => measureSite(folder, size, limit)));
const [smallest] = siteSizes;
const precompressed = sites[0]?.finished
  ? await told(`precompress ${sites[0].reports}`, () => measurePrecompress(distOf(folder, smallest as number), smallest as number, limit))
  : null;
const yardsticks =
  smallest === undefined ? [] : await told(`yardsticks ${smallest}`, () => measureYardsticks(folder, siteDataOf(folder, smallest), limit));
const built = sites.filter(({ finished }) => finished).at(-1)?.reports;
const reader =
  built === undefined
    ? null
    : await told(`reader ${built}`, () => ({ reports: built, pages: Object.fromEntries(measurePages(distOf(folder, built), '/')) }));
const search = await told(`search ${largest}`, () => measureSearch(join(folder, `cached-${largest}`), join(folder, 'index'), largest));

const machine = { processor: cpus()[0]?.model ?? '', processors: availableParallelism(), node: process.version };
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
const text = JSON.stringify(
  { machine, pipeline, again, sites, precompressed, yardsticks, reader, search } satisfies BenchResults,
  rounded,
  2,
);
mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${text}\n`);
const tables = benchTables(JSON.parse(text) as BenchResults);
if (existsSync('README.md')) writeFileSync('README.md', withBenchTables(readFileSync('README.md', 'utf8'), tables));
console.log(`\n${tables}`);
