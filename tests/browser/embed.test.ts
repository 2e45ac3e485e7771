import { expect, test } from 'vitest';
import { axeViolations, overflow, siteUrl, viewports, visit } from './harness.ts';

const target = '/embed/targets/anhui-luan-2024.target.gdp-growth/';
const indicator = '/embed/indicators/gdp/';

test.each([target, indicator])('%s stays whole in a frame that is made narrow and wide again', (path) =>
  visit('/about/', { width: 1280 }, async (page) => {
    // A page without our policy, as another site's is: ours show no frames.
    const outside = siteUrl('outside/');
    const body = `<!doctype html><title>outside</title><iframe title="embed" src="${siteUrl(path)}"></iframe>`;
    await page.route(outside, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(outside);
    const inner = page.frameLocator('iframe');
    for (const width of [640, 220, 900]) {
      await page.locator('iframe').evaluate((frame, size) => {
        frame.setAttribute('width', String(size));
        frame.setAttribute('height', '600');
      }, width);
      await expect.poll(() => inner.locator('html').evaluate((root) => root.clientWidth)).toBeGreaterThan(width - 40);
      expect(await inner.locator('html').evaluate((root) => root.scrollWidth <= root.clientWidth)).toBe(true);
      expect(await inner.getByRole('link', { name: /对标/ }).isVisible()).toBe(true);
    }
  }));

test.each(viewports)('an indicator in a frame names its page and draws its places, at %i px', (width) =>
  visit(indicator, { width }, async (page) => {
    expect(await page.getByRole('img').first().getAttribute('aria-label')).toContain('地区生产总值');
    expect(await page.getByRole('link', { name: /对标/ }).getAttribute('href')).toBe('/indicators/gdp/');
    expect(await overflow(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  }));
