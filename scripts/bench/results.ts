import type { PageFigures } from './measure-pages.ts';
import type { AgainFigures, PipelineFigures } from './measure-pipeline.ts';
import type { PrecompressFigures } from './measure-precompress.ts';
import type { SearchFigures } from './measure-search.ts';
import type { SiteFigures } from './measure-site.ts';
import type { YardstickFigures } from './measure-yardsticks.ts';

/** `bench/results.json`. */
export interface BenchResults {
  readonly machine: { readonly processor: string; readonly processors: number; readonly node: string };
  readonly pipeline: readonly PipelineFigures[];
  readonly again: AgainFigures | null;
  readonly sites: readonly SiteFigures[];
  /** Of the smallest site that was built. */
  readonly precompressed: PrecompressFigures | null;
  /** Plain generators over the report texts of the smallest site. */
  readonly yardsticks: readonly YardstickFigures[];
  /** Of the largest site that was built: number of its reports, pages by type. */
  readonly reader: {
    readonly reports: number;
    readonly pages: Readonly<Record<string, PageFigures>>;
  } | null;
  readonly search: SearchFigures | null;
}

type Row = readonly string[];

const markdown = (head: Row, rows: readonly Row[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const fixed = (value: number | null, digits = 1): string => (value === null ? '–' : value.toFixed(digits));
const kilobytes = (bytes: number): string => fixed(bytes / 1000);
const gibibytes = (mebibytes: number | null): string => (mebibytes === null ? '–' : fixed(mebibytes / 1024, 2));
const times = (a: number, b: number | null): string => (b === null ? '–' : fixed(a / b, 2));

/** The results as the README prints them. */
export function benchTables({ machine, pipeline, again, sites, precompressed, yardsticks, reader, search }: BenchResults): string {
  const tables = [
    `Measured on ${machine.processors} × ${machine.processor}, Node.js ${machine.node}, over generated reports.`,
    markdown(
      ['pipeline', 'processor time a report, ms', 'floor, ms', '× floor', 'reports a second', 'peak memory, GiB'],
      pipeline.map(({ reports, cpuMs, floorMs, reportsPerSecond, peakMiB }) => [
        `${reports} reports`,
        fixed(cpuMs),
        fixed(floorMs, 2),
        times(cpuMs, floorMs),
        fixed(reportsPerSecond, 0),
        gibibytes(peakMiB),
      ]),
    ),
  ];
  if (again)
    tables.push(
      markdown(
        [`${again.reports} reports again`, 'seconds', 'processor seconds'],
        [
          ['first run, filling the cache', fixed(again.firstSeconds), fixed(again.firstCpuSeconds)],
          ['unchanged', fixed(again.unchangedSeconds, 2), fixed(again.unchangedCpuSeconds, 2)],
          ['one report changed', fixed(again.oneChangedSeconds, 2), fixed(again.oneChangedCpuSeconds, 2)],
        ],
      ),
    );
  if (sites.length > 0)
    tables.push(
      markdown(
        [
          'site',
          'pages',
          'seconds',
          'processor seconds',
          'bare Astro, seconds',
          'processor seconds',
          '× bare',
          'peak memory, GiB',
          'broken links',
        ],
        sites.map(({ reports, pages, finished, seconds, cpuSeconds, bareSeconds, bareCpuSeconds, peakMiB, brokenLinks }) => [
          `${reports} reports${finished ? '' : ', cut short'}`,
          finished ? String(pages) : '–',
          fixed(seconds, 0),
          fixed(cpuSeconds, 0),
          fixed(bareSeconds, 0),
          fixed(bareCpuSeconds, 0),
          times(cpuSeconds, bareCpuSeconds),
          gibibytes(peakMiB),
          brokenLinks === null ? '–' : String(brokenLinks),
        ]),
      ),
    );
  if (precompressed) {
    const { reports, files, plain, brotli, gzip, seconds, cpuSeconds, peakMiB } = precompressed;
    const [text, br, gz] = [plain, brotli, gzip].map((bytes) => fixed(bytes / 1e6));
    tables.push(
      `Precompressing the ${reports} reports' site: ${fixed(seconds)} s, ${fixed(cpuSeconds)} processor seconds, ${gibibytes(peakMiB)} GiB at most; ${files} text files of ${text} MB become ${br} MB of br and ${gz} MB of gz.`,
    );
  }
  if (yardsticks.length > 0)
    tables.push(
      markdown(
        ['plain pages of the report texts alone', 'pages', 'seconds', 'processor seconds', 'peak memory, GiB'],
        yardsticks.map(({ name, reports, seconds, cpuSeconds, peakMiB }) => [
          name,
          String(reports),
          fixed(seconds),
          fixed(cpuSeconds),
          gibibytes(peakMiB),
        ]),
      ),
    );
  if (reader)
    tables.push(
      markdown(
        [`kB gzipped, ${reader.reports} reports`, 'pages', 'HTML, median', 'HTML, most', 'scripts', 'styles', 'requests'],
        Object.entries(reader.pages).map(([name, { pages, htmlMedian, htmlMax, scriptMax, styleMax, requestsMax }]) => [
          name,
          String(pages),
          ...[htmlMedian, htmlMax, scriptMax, styleMax].map(kilobytes),
          String(requestsMax),
        ]),
      ),
    );
  if (search)
    tables.push(
      `The search index of ${search.reports} reports: ${fixed(search.seconds)} s, ${fixed(search.cpuSeconds)} processor seconds, ${gibibytes(search.peakMiB)} GiB at most, ${fixed(search.megabytes)} MB in ${search.files} files.`,
      markdown(
        [`search, ${search.reports} reports`, 'results', 'requests', 'kB'],
        search.queries.map(({ text, hits, requests, bytes }, index) => [
          index === 0 ? `${text}, the first query` : text,
          String(hits),
          String(requests),
          kilobytes(bytes),
        ]),
      ),
    );
  return tables.join('\n\n');
}

const BEGIN = '<!-- bench: written by npm run bench -->';
const END = '<!-- /bench -->';

/** The README with its tables replaced. @throws Error when it has no place for them. */
export function withBenchTables(readme: string, tables: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`Unexpected README.md, expected ${BEGIN} and ${END} around the tables of the bench`);
  return `${readme.slice(0, from)}${BEGIN}\n\n${tables}\n\n${readme.slice(to)}`;
}
