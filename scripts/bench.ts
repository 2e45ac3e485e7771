import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { readArguments } from './arguments.ts';
import { measureCommand } from './bench/measure-command.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measurePipeline } from './bench/measure-pipeline.ts';
import { formatTable } from './format-table.ts';

const usage = `npm run bench

Measures the pipeline against its floor, the commands' times, and the weight of each page type, over content/reports.
Writes bench/results.json and prints it as tables.`;

readArguments(usage, {});
const input = 'content/reports';
const folder = '.cache/bench';
const { BASE_PATH: _, SITE_URL: __, ...rest } = process.env;
const env = { ...rest, REPORTS_DIR: input, DATASET_DIR: `${folder}/data`, DIST_DIR: `${folder}/dist` };
mkdirSync(folder, { recursive: true });

const pipeline = measurePipeline(input);
const parameters = ['--in', input, '--out', `${folder}/data`];
const commands = {
  'dataset, no cache': measureCommand('scripts/dataset.ts', [...parameters, '--no-cache'], env),
  'dataset, filling the cache': measureCommand('scripts/dataset.ts', parameters, env),
  'dataset, unchanged': measureCommand('scripts/dataset.ts', parameters, env),
  'dataset and site': measureCommand('scripts/build.ts', [], env),
};
const pages = measurePages(env.DIST_DIR, '/');
const machine = { processor: cpus()[0]?.model ?? '', processors: availableParallelism(), node: process.version };
mkdirSync('bench', { recursive: true });
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
writeFileSync('bench/results.json', `${JSON.stringify({ machine, pipeline, commands, pages: Object.fromEntries(pages) }, rounded, 2)}\n`);

const stages = pipeline.map(({ file, floorMs, stagesMs, decodeMs }) => [
  file,
  ...[floorMs, stagesMs, stagesMs / floorMs, decodeMs].map((value) => value.toFixed(2)),
]);
console.log(formatTable(['ms of processor time', 'floor', 'stages', '× floor', 'from cache'], stages));
const times = Object.entries(commands).map(([name, { seconds }]) => [name, `${seconds.toFixed(1)} s`]);
console.log(`\n${formatTable(['command', ''], times)}`);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const weights = [...pages].map(([name, { pages, htmlMedian, htmlMax, scriptMax, styleMax }]) => [
  name,
  String(pages),
  ...[htmlMedian, htmlMax, scriptMax, styleMax].map(kilobytes),
]);
console.log(`\n${formatTable(['kB gzipped', 'pages', 'HTML median', 'HTML max', 'script', 'style'], weights)}`);
