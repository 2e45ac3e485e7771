import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { chromiumArguments, ensureChromium } from './find-chromium.ts';
import { serveFolder } from './serve-folder.ts';

/*
 * npm run shots [-- --dist DIR] [--out DIR] [--only WORD] [--full] [--width N]… [ADDRESS…]
 * Takes a picture of every page type at three widths in both colour schemes. `--full` takes the whole page, not its
 * first screen. Addresses name other pages than the usual ones. `--readme` takes the README's pictures into docs/.
 */
const usual: Readonly<Record<string, string>> = {
  home: '',
  cities: 'cities/',
  city: 'cities/anhui-luan/',
  report: 'cities/anhui-luan/2024/',
  'report-target': 'cities/anhui-luan/2024/#target.gdp-growth',
  'report-partial': 'cities/anhui-tongling-tongguan/2024/',
  'report-notes': 'cities/jiangxi-jingdezhen-leping/2023/',
  source: 'cities/anhui-luan/2024/source/1/',
  target: 'cities/anhui-luan/2024/targets/gdp-growth/',
  indicators: 'indicators/',
  indicator: 'indicators/gdp/',
  compare: 'compare/',
  promises: 'promises/',
  search: 'search/?q=规上工业',
  data: 'data/',
  quality: 'quality/',
  about: 'about/',
  missing: 'no-such-page/',
};

/** The README's pictures: one a job. */
const forReadme: Readonly<Record<string, string>> = {
  report: 'cities/anhui-luan/2024/#target.gdp-growth',
  target: 'cities/anhui-luan/2024/targets/general-budget-revenue-growth/',
  compare:
    'compare/?places=anhui-luan,liaoning-fuxin,jiangxi-jingdezhen-leping&indicators=gdp,industrial-value-added,fixed-asset-investment,retail-sales,urban-income&years=2023&kind=both&measure=growth&view=table',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: process.env.DIST_DIR ?? 'dist' },
    out: { type: 'string', default: 'shots' },
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
});

const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const chosen =
  positionals.length > 0
    ? positionals.map((address) => [address.replace(/\W+/g, '-') || 'home', address] as const)
    : Object.entries(values.readme ? forReadme : usual);
const pages = chosen.filter(([name]) => !values.only || name.includes(values.only));
const site = await serveFolder({ folder: resolve(values.dist), basePath, port: 0 });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments] });
const folder = values.readme ? 'docs' : values.out;
const widths = values.readme ? [1200] : values.width.map(Number);
const schemes = values.readme ? ['light'] : values.scheme;
mkdirSync(folder, { recursive: true });
try {
  for (const width of widths) {
    for (const scheme of schemes) {
      const context = await browser.newContext({
        viewport: { width, height: width < 700 ? 780 : 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
        locale: 'zh-CN',
      });
      for (const [name, address] of pages) {
        const page = await context.newPage();
        await page.goto(new URL(address, site.url).href, { waitUntil: 'load' });
        await page.waitForTimeout(values.readme ? 800 : 150);
        if (values.readme)
          await sharp(await page.screenshot())
            .webp({ quality: 86 })
            .toFile(`${folder}/${name}.webp`);
        else await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png`, fullPage: values.full });
        await page.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${pages.length * widths.length * schemes.length} pictures in ${folder}/`);
