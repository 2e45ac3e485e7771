import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBroken } from '../links/find-broken.ts';
import { type CommandFigures, measureCommand } from './measure-command.ts';
import { corpusOf } from './measure-pipeline.ts';

/** A site of so many reports, its dataset made before, beside a bare Astro build of as many pages of the same sizes. */
export interface SiteFigures {
  readonly reports: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly finished: boolean;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number | null;
  /** Internal links and fragments that lead nowhere, null for a site that was cut short. */
  readonly brokenLinks: number | null;
  readonly bareSeconds: number | null;
  readonly bareCpuSeconds: number | null;
}

export const distOf = (folder: string, count: number): string => join(folder, `dist-${count}`);

/** Dataset that a site of so many reports is built from. */
export const siteDataOf = (folder: string, count: number): string => join(folder, `site-data-${count}`);

export async function measureSite(folder: string, count: number, limitSeconds: number): Promise<SiteFigures> {
  const { BASE_PATH: _, SITE_URL: __, ...rest } = process.env;
  const dist = distOf(folder, count);
  const data = siteDataOf(folder, count);
  const corpus = corpusOf(folder, count);
  // The bare build compresses nothing either.
  const env = { ...rest, REPORTS_DIR: corpus, DATASET_DIR: data, DIST_DIR: dist, PRECOMPRESS: '0' };
  await measureCommand([process.execPath, 'scripts/dataset.ts', '--in', corpus, '--out', data], env);
  rmSync(dist, { recursive: true, force: true });
  const site = await measureCommand([process.execPath, 'scripts/build.ts'], env, limitSeconds);
  const { seconds, cpuSeconds, peakMiB } = site;
  const whole = site.finished;
  const sizes = whole ? pageSizes(dist) : [];
  const bare = whole ? await measureBare(join(folder, 'bare'), sizes, limitSeconds) : null;
  return {
    reports: count,
    pages: sizes.length,
    megabytes: sizes.reduce((sum, [, size]) => sum + size, 0) / 1e6,
    finished: whole,
    seconds,
    cpuSeconds,
    peakMiB,
    brokenLinks: whole ? findBroken(resolve(dist), '/', 'http://localhost:4321').broken.length : null,
    bareSeconds: bare?.finished ? bare.seconds : null,
    bareCpuSeconds: bare?.finished ? bare.cpuSeconds : null,
  };
}

/** Address and bytes of every page. */
function pageSizes(dist: string): (readonly [address: string, bytes: number])[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => [file.slice(0, -'/index.html'.length), statSync(join(dist, file)).size]);
}

/** One route, one component, no feature: what Astro itself takes to write pages of these sizes. */
async function measureBare(root: string, sizes: readonly (readonly [string, number])[], limitSeconds: number): Promise<CommandFigures> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'sizes.json'), JSON.stringify(sizes));
  writeFileSync(join(root, 'astro.config.mjs'), 'export default { output: "static", build: { concurrency: 4 } };\n');
  writeFileSync(
    join(root, 'src/pages/[...path].astro'),
    `---
import sizes from '../../sizes.json';
export const getStaticPaths = () => sizes.map(([path, bytes]) => ({ params: { path }, props: { bytes } }));
const sentence = '全年地区生产总值增长百分之六左右，';
const text = sentence.repeat(Math.max(1, Math.floor((Astro.props.bytes - 120) / 51)));
---
<html lang="zh"><head><meta charset="utf-8"><title>{Astro.params.path}</title></head><body><p>{text}</p></body></html>
`,
  );
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return measureCommand([resolve('node_modules/.bin/astro'), 'build', '--root', root], env, limitSeconds);
}
