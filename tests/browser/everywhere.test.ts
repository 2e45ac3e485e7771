import { describe, expect, test } from 'vitest';
import { overflow, siteUrl, viewports, visit } from './harness.ts';

/** One page of each type below the home page. */
const pages = [
  '/cities/',
  '/cities/anhui-luan/',
  '/cities/anhui-luan/2024/',
  '/cities/anhui-luan/2024/targets/gdp-growth/',
  '/indicators/',
  '/indicators/gdp/',
  '/compare/',
  '/compare/text/',
  '/themes/',
  '/themes/economy/',
  '/promises/',
  '/search/',
  '/data/',
  '/quality/',
  '/about/',
];

describe.each(viewports)('at %i px', (width) => {
  test.each(pages)('%s says where one is, and searches from its head', (path) =>
    visit(path, { width, javaScript: false }, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.getByRole('banner').getByRole('searchbox').count()).toBe(1);
      expect(await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '首页' }).count()).toBe(1);
      for (const landmark of ['main', 'banner', 'contentinfo'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
      expect(await page.title()).toMatch(/.+ · 对标$/);
      expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length).toBeGreaterThan(10);
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/^https?:\/\/.+\/$/);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }));

  test('the first key leads past the header, and what has the focus is seen', () =>
    visit('/cities/anhui-luan/', { width }, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: '跳到正文' });
      expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
      expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
    }));
});

test.each(pages)('%s fits at 200 %% zoom', (path) =>
  visit(path, { width: 640, height: 400 }, async (page) => expect(await overflow(page)).toEqual([])));

test.each(pages)('%s fits a tablet, in the dark', (path) =>
  visit(path, { width: 768, height: 1024, dark: true }, async (page) => {
    expect(await overflow(page)).toEqual([]);
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color].map((text) => (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
    });
    expect(ink).toBeGreaterThan((paper ?? 0) + 300);
  }));

test('nothing moves for those who want it still', () =>
  visit('/cities/anhui-luan/2024/', async (page) => {
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving).toBe(0);
  }));

test('feed and sitemap name the reports', () =>
  visit('/', async (page) => {
    const read = (path: string): Promise<string> => page.evaluate(async (address) => (await fetch(address)).text(), siteUrl(path));
    const feed = await read('feed.xml');
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed).toContain('/cities/anhui-luan/2024/');
    const addresses = await read('sitemap.xml');
    for (const path of ['/cities/anhui-luan/2024/', '/indicators/gdp/']) expect(addresses).toContain(`${path}</loc>`);
  }));
