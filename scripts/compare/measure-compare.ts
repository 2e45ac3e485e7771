import type { Browser, CDPSession, Page } from 'playwright-core';

/** A mid-range phone on a slow mobile network, as Lighthouse takes it: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const phone = { width: 412, height: 823 };
const slowdown = 4;
const network = { offline: false, latency: 150, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 };

export interface CompareFigures {
  /** From the navigation's start to the first table or chart, ms. */
  readonly firstView: number;
  /** From a key to the suggestions laid out, the slowest of some, ms. */
  readonly typeahead: number;
  /** Bytes on the wire and files, till the first view, and till all is there. */
  readonly early: { readonly bytes: number; readonly files: number };
  readonly all: { readonly bytes: number; readonly files: number };
  /** Data files fetched, below `data/`. */
  readonly data: readonly string[];
}

const isShown = '#compare-app:not(.is-waiting) #compare-output:not([hidden]) :is(td a, svg)';

async function throttled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/** Opens a comparison as a phone does whose cache is empty, then types into its field of places. */
export async function measureCompare(browser: Browser, address: string, queries: readonly string[]): Promise<CompareFigures> {
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await throttled(page);
    const sizes: { at: number; bytes: number }[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push({ at: Date.now(), bytes: encodedDataLength }));
    const data: string[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path.includes('/data/')) data.push(path.slice(path.indexOf('/data/')));
    });
    await page.addInitScript((shown) => {
      const watch = (): void => {
        if (document.querySelector(shown)) document.documentElement.setAttribute('data-shown', String(performance.now()));
        else requestAnimationFrame(watch);
      };
      watch();
    }, isShown);
    await page.goto(address, { waitUntil: 'commit' });
    const mark = page.locator('html[data-shown]');
    await mark.waitFor({ state: 'attached' });
    const shownAt = Date.now();
    const firstView = Number(await mark.getAttribute('data-shown'));
    await page.locator('#add-place[role="combobox"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.locator('#compare-choices').evaluate((choices: HTMLDetailsElement) => {
      choices.open = true;
    });
    const typeahead = await page.locator('#add-place').evaluate((field: HTMLInputElement, words) => {
      const times = words.map((word) => {
        field.value = word;
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // Reading the height makes the browser lay the list out.
        if ((document.querySelector('.choices') as HTMLElement).offsetHeight === 0) throw new Error(`Nothing is suggested for ${word}.`);
        return performance.now() - start;
      });
      return Math.max(...times);
    }, queries);
    const upTo = (time: number): { bytes: number; files: number } => {
      const own = sizes.filter(({ at }) => at <= time);
      return { bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), files: own.length };
    };
    return { firstView, typeahead, early: upTo(shownAt), all: upTo(Number.POSITIVE_INFINITY), data };
  } finally {
    await context.close();
  }
}
