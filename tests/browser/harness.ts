/*
 * Browser tests of the built site (dist, made from content/reports by `npm run build`).
 *
 *   import { expect, test } from 'vitest';
 *   import { visit, axeViolations, viewports } from './harness.ts';
 *
 *   test('a target is marked when its address is opened', () =>
 *     visit('/cities/anhui-luan/2024/#target.gdp-growth', { width: 360 }, async (page) => {
 *       await page.getByRole('heading', { level: 1 }).waitFor();      // `page` is a Playwright Page
 *       expect(await axeViolations(page)).toEqual([]);
 *     }));
 *
 * visit(path, options?, use)   opens `path` (below the site's root) in a fresh context, runs `use(page, log)`, closes it.
 *                              Afterwards it fails when the page wrote to the console, threw, asked another host, or
 *                              got an answer of 400 or above, unless `options.expectTrouble` is set; `log` holds these
 *                              lines meanwhile.
 *   options                    width (1280), height (800), dark, javaScript (true), reducedMotion (true), print, touch,
 *                              permissions (['clipboard-read', …]), expectTrouble
 * axeViolations(page, opts?)   axe-core over the whole page (WCAG 2.0–2.2 A and AA and best practices): one line a
 *                              violation, naming rule and element; opts.rules switches rules, opts.include narrows.
 * overflow(page)               selectors of elements that stick out of the viewport to the side; [] when none do.
 *                              site: 'years' visits a small site of several years instead (tests/fixtures/years)
 * siteUrl(path)                absolute address of a path below the site's root.
 * viewports                    [360, 1280]
 *
 * Run:  npm run build && npx vitest run --project browser [tests/browser/NAME.test.ts]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export const viewports = [360, 1280] as const;

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
  readonly touch?: boolean;
  readonly permissions?: readonly string[];
  readonly expectTrouble?: boolean;
  readonly site?: 'content' | 'years';
}

let connection: Promise<Browser> | undefined;

const browser = (): Promise<Browser> => {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
};

afterAll(async () => {
  await (await connection)?.close();
  connection = undefined;
});

export const siteUrl = (path: string, site: 'content' | 'years' = 'content'): string =>
  new URL(path.replace(/^\/+/, ''), inject(site === 'years' ? 'yearsUrl' : 'siteUrl')).href;

type Use<T> = (page: Page, log: readonly string[]) => Promise<T>;

export async function visit<T>(path: string, ...rest: [Use<T>] | [VisitOptions, Use<T>]): Promise<T> {
  const [options, use] = rest.length === 1 ? [{}, rest[0]] : rest;
  const context = await newContext(options);
  try {
    const log: string[] = [];
    const page = await context.newPage();
    listen(page, log, new URL(siteUrl('', options.site)).host);
    if (options.print) await page.emulateMedia({ media: 'print' });
    await page.goto(siteUrl(path, options.site), { waitUntil: 'load' });
    const result = await use(page, log);
    if (!options.expectTrouble && log.length > 0) throw new Error(`${path} is not quiet:\n${log.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}

async function newContext(options: VisitOptions): Promise<BrowserContext> {
  const { width = 1280, height = 800, dark = false, javaScript = true, reducedMotion = true, touch = false, permissions = [] } = options;
  return (await browser()).newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: touch,
    permissions: [...permissions],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
  });
}

function listen(page: Page, log: string[], host: string): void {
  page.on('console', (message) => log.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    log.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== host) log.push(`third party: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A navigation away, or a page that closes, aborts what is under way.
    if (!reason.includes('ERR_ABORTED')) log.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) log.push(`${response.status()}: ${response.url()}`);
  });
}

export interface AxeOptions {
  readonly include?: string;
  readonly rules?: Readonly<Record<string, { enabled: boolean }>>;
}

const axeSource = (): string => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let axeText: string | undefined;

export async function axeViolations(page: Page, { include, rules = {} }: AxeOptions = {}): Promise<string[]> {
  axeText ??= axeSource();
  // Evaluated through the debugger, which no content security policy stops.
  await page.evaluate(`${axeText}; undefined`);
  return page.evaluate(
    async ({ include, rules }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
      const result = await axe.run(include ?? document, { runOnly: tags, rules, resultTypes: ['violations'] });
      return result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`),
      );
    },
    { include, rules },
  );
}

export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean => {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(parent).overflowX)) return true;
      return false;
    };
    const name = (element: Element): string => `${element.localName}${element.id && `#${element.id}`}.${[...element.classList].join('.')}`;
    const sticking = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element);
    });
    return sticking.length > 0 ? sticking.map(name) : ['document'];
  });
}
