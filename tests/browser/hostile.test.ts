import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder.ts';
import { writeNastyFolder } from '../hostile/nasty-folder.ts';
import { nastyPieces } from '../hostile/nasty-pieces.ts';
import { attacked, attacks, reportAround } from '../hostile/report-around.ts';

/** Reports whose text, names, addresses and sidecars try to become markup of the site. */
function writeReports(folder: string): void {
  const put = (name: string, text: string, sidecar?: string): void => {
    writeFileSync(join(folder, name), text);
    if (sidecar) writeFileSync(join(folder, `${name}.meta.yaml`), sidecar);
  };
  const one = (at: number): string => attacks[at] ?? '';
  put('<img src=x onerror=window.__pwned=1>.txt', attacked('赣州市'));
  put(
    '"><script>window.__pwned=1<⁄script>.txt',
    attacked('赣州市')
      .replace('512.3', '521.3')
      .replace('28.4亿元', `29.4${one(3)}亿元`),
  );
  put(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a name that looks like a template
    '{{x}} ${y} %3Cscript%3E.txt',
    reportAround({ review: one(21), heading: one(9) }, '赣州市', 2023).replace('工作报告\n', `工作报告${one(0)}\n`),
    `place: 江西省赣州市\nyear: 2023\nurl: 'https://evil.example/"><script>window.__pwned=1</script>'\n`,
  );
  put(
    'page.html',
    `<html><head><title>${one(0)}</title><link rel="canonical" href="javascript:window.__pwned=1"><base href="https://evil.example/"></head>
    <body onload="window.__pwned=1">${reportAround({}, '九江市').replaceAll('\n', '<br>\n')}
    <p onclick="window.__pwned=1">&lt;script&gt;window.__pwned=1&lt;/script&gt;</p></body></html>`,
  );
}

/** Ids that were published once and are gone: their pages must go on answering, and their reasons are words too. */
const retired = {
  'jiangxi-jiujiang-2024.target.retail-sales-growth': `识别有误${attacks[0]}`,
  'jiangxi-jiujiang-2024.actual.retail-sales-level': `识别有误${attacks[1]}`,
  'jiangxi-shangrao-2020': '来源已撤稿',
};

let folder: string;
let site: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duibiao-hostile-'));
  mkdirSync(join(folder, 'reports'));
  writeReports(join(folder, 'reports'));
  // Beside them what a dataset is tried with: names that break out, bombs in sidecars, links, files full of what may be markup.
  mkdirSync(join(folder, 'reports/nasty'));
  const markup = nastyPieces.filter(([, piece]) => /[^\p{L}\p{N}\p{P}\p{Z}\s]|\[a\]/u.test(piece));
  writeNastyFolder(join(folder, 'reports/nasty'), 2000, markup);
  writeFileSync(join(folder, 'permalinks.json'), JSON.stringify({ ids: Object.keys(retired), retired }));
  const env = {
    ...process.env,
    REPORTS_DIR: join(folder, 'reports'),
    DATASET_DIR: join(folder, 'data'),
    DIST_DIR: join(folder, 'dist'),
    BASE_PATH: '',
    PRECOMPRESS: '0',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The hostile site could not be built:\n${stdout}\n${stderr}`);
  site = await serveFolder({ folder: join(folder, 'dist'), basePath: '/', port: 0, hosts: ['127.0.0.1'] });
}, 300_000);

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses of all pages of the built site. */
const pages = (): string[] =>
  readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();

/** Writes down whatever a page does that none of ours should. */
function listen(context: BrowserContext, log: string[]): void {
  const { host } = new URL(site.url);
  context.on('page', (page) => {
    page.on('console', (message) => log.push(`${page.url()} console: ${message.text()}`));
    page.on('pageerror', (error) => log.push(`${page.url()} error: ${error.message}`));
    page.on('dialog', (dialog) => {
      log.push(`${page.url()} dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host) log.push(`request: ${url.href}`);
  });
}

/** What a page holds that only an attack can have put there. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].filter(
      (element) =>
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') || (/^(?:href|src|action)$/.test(name) && /^\s*javascript:|evil\.example\/[^"]*$/i.test(value)),
        ) ||
        element.localName === 'base' ||
        (element.localName === 'meta' && element.getAttribute('http-equiv') === 'refresh'),
    );
    const scripts = [...document.scripts].filter(
      ({ textContent, type }) => type !== 'application/ld+json' && /__pwned/.test(textContent ?? ''),
    );
    const frames = [...document.querySelectorAll('iframe')].filter(({ src }) => /evil/.test(src));
    return [...found, ...scripts, ...frames]
      .map(({ outerHTML }) => outerHTML.slice(0, 200))
      .concat('__pwned' in window ? ['window.__pwned'] : []);
  });

test('no page of a site made from hostile reports runs, asks for, or says anything', { timeout: 400_000 }, async () => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const log: string[] = [];
  const visited: string[] = [];
  const waiting = pages();
  const count = waiting.length;
  try {
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
        listen(context, log);
        const page = await context.newPage();
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          const answer = await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
          if (!answer || answer.status() >= 400) log.push(`${path}: ${answer?.status()}`);
          for (const intruder of await intruders(page)) log.push(`${path} holds ${intruder}`);
          visited.push(path);
        }
        await context.close();
      }),
    );
  } finally {
    await browser.close();
  }
  expect(log).toEqual([]);
  expect(visited.length).toBe(count);
  expect(visited).toEqual(
    expect.arrayContaining(['/cities/jiangxi-ganzhou/2024/', '/cities/jiangxi-ganzhou/2023/', '/cities/jiangxi-jiujiang/2024/']),
  );
  // The attacks are there, as words.
  const report = readFileSync(join(folder, 'dist/cities/jiangxi-ganzhou/2024/index.html'), 'utf8');
  for (const words of ['＜script', 'constructor.constructor', 'evil.example', '＜base href'])
    expect([words, report.includes(words)]).toEqual([words, true]);
});

test('every retired id answers with what became of it', () => {
  const page = (path: string): string => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
  const target = 'jiangxi-jiujiang-2024.target.retail-sales-growth';
  for (const path of ['cities/jiangxi-jiujiang/2024/targets/retail-sales-growth', `embed/targets/${target}`])
    expect([path, page(path)]).toEqual([path, expect.stringContaining('识别有误&lt;script&gt;')]);
  expect(page('cities/jiangxi-shangrao/2020')).toContain('来源已撤稿');
  const report = page('cities/jiangxi-jiujiang/2024');
  for (const anchor of ['target.retail-sales-growth', 'actual.retail-sales-level']) expect(report).toContain(`id="${anchor}"`);
});
