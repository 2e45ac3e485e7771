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
    browserEndpoint: string;
  }
}

/** Serves the built site on a free port and starts the one Chromium that all browser tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(siteFolder());
  if (!existsSync(`${folder}/index.html`)) throw new Error('No built site in dist: run `npm run build` before the browser tests.');
  const site = await serveFolder({ folder, basePath: basePath(), port: 0, hosts: ['127.0.0.1'] });
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: chromiumArguments });
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
