import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArguments, ensureChromium } from '../../scripts/find-chromium.ts';
import { basePath, siteFolder } from '../../scripts/folders.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    yearsUrl: string;
    browserEndpoint: string;
  }
}

const yearsFolder = resolve('.cache/years/dist');

/** Builds the site of tests/fixtures/years, when something has changed: places with reports of consecutive years, which content need not have. */
function buildYears(): void {
  const { SITE_URL: _, BASE_PATH: __, ...environment } = process.env;
  const env = {
    ...environment,
    REPORTS_DIR: 'tests/fixtures/years',
    DATASET_DIR: '.cache/years/data',
    DIST_DIR: yearsFolder,
    PRECOMPRESS: '0',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/browser/build-years.ts'], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The site of several years could not be built:\n${stdout}\n${stderr}`);
}

/** Serves the built sites on free ports and starts the one Chromium that all browser tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(siteFolder());
  if (!existsSync(`${folder}/index.html`)) throw new Error('No built site in dist: run `npm run build` before the browser tests.');
  const site = await serveFolder({ folder, basePath: basePath(), port: 0, hosts: ['127.0.0.1'] });
  buildYears();
  const years = await serveFolder({ folder: yearsFolder, basePath: '/', port: 0, hosts: ['127.0.0.1'] });
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: chromiumArguments });
  project.provide('siteUrl', site.url);
  project.provide('yearsUrl', years.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
    await years.close();
  };
}
