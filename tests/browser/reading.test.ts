import { describe, expect, test } from 'vitest';
import { axeViolations, overflow, viewports, visit } from './harness.ts';

const report = '/cities/anhui-luan/2024/';

describe.each(viewports)('a report at %i px', (width) => {
  test('leads to the years before and after', () =>
    visit('/cities/anhui-luan/2023/', { width, site: 'years', javaScript: false }, async (page) => {
      const years = page.getByRole('navigation', { name: '相邻年份' });
      await years.getByRole('link', { name: '2024年报告' }).click();
      await page.waitForURL(/\/anhui-luan\/2024\/$/);
      expect(await years.textContent()).toContain('没有更晚的报告');
      await years.getByRole('link', { name: '2023年报告' }).click();
      await years.getByRole('link', { name: '2022年报告' }).click();
      await page.waitForURL(/\/anhui-luan\/2022\/$/);
    }));

  test('says how long it takes to read, and gives its plain text', () =>
    visit(report, { width, javaScript: false }, async (page) => {
      expect(await page.locator('.report-head').textContent()).toMatch(/\d+字，约\d+分钟/);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '纯文本', exact: true }).click()]);
      const text = await (await file.createReadStream()).toArray();
      expect(Buffer.concat(text).toString('utf8')).toContain('地区生产总值增长7.5%左右');
    }));

  test('its contents follow the reader', () =>
    visit(report, { width }, async (page) => {
      await page
        .getByRole('heading', { name: /统筹推进城乡融合发展/ })
        .evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
      const current = page.locator('.contents a[aria-current]');
      await expect.poll(() => current.textContent()).toContain('统筹推进城乡融合发展');
    }));

  test('its notes stand in the margin where there is one, else in place, and never twice for a reader of the screen', () =>
    visit('/cities/jiangxi-jingdezhen-leping/2023/', { width, javaScript: false }, async (page) => {
      const side = page.locator('.side-note').first();
      expect(await side.getAttribute('aria-hidden')).toBe('true');
      const text = await page.locator('.report-text .is-paragraph').first().boundingBox();
      const box = await side.boundingBox();
      const edge = (text?.x ?? 0) + (text?.width ?? 0);
      if (width === 360) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(edge + 1);
      else expect((box?.x ?? 0) + 1).toBeGreaterThan(edge);
    }));

  test('what was repaired is shown on demand, with the scrape beside it', () =>
    visit('/cities/liaoning-fuxin/2023/', { width, javaScript: false }, async (page) => {
      const sources = page.getByRole('region', { name: '来源与修复' });
      const repairs = sources.locator('details', { hasText: /修复了 \d+ 处损坏的文字/ });
      expect(await repairs.locator('table').first().isVisible()).toBe(false);
      await repairs.locator('summary').click();
      expect(await repairs.locator('table').first().isVisible()).toBe(true);
      await sources.getByRole('link', { name: 'fuxin-2023-traditional-damaged.txt' }).click();
      await page.getByRole('heading', { level: 1, name: '抓取原文' }).waitFor();
      expect(await page.locator('.raw-changed').count()).toBeGreaterThan(20);
    }));
});

describe('on paper', () => {
  test.each([report, `${report}targets/gdp-growth/`])('%s keeps address and citation and leaves the rest of the site out', (path) =>
    visit(path, { print: true, width: 720 }, async (page) => {
      for (const part of ['.site-header', '.site-footer', '.breadcrumb', 'button'])
        for (const element of await page.locator(part).all()) expect(await element.isVisible()).toBe(false);
      expect(await page.getByText('GB/T 7714—2015').first().isVisible()).toBe(true);
      expect(await page.locator('.print-only, .citations').first().isVisible()).toBe(true);
      expect((await page.locator('.citations').textContent()) ?? '').toContain(path.replace(/targets\/.*/, ''));
      expect(await overflow(page)).toEqual([]);
    }));
});

describe.each(viewports)('a city of several years at %i px', (width) => {
  const city = '/cities/anhui-luan/';

  test('names its superior and its parts, and they lead there', () =>
    visit(city, { width, site: 'years', javaScript: false }, async (page) => {
      await page.locator('main > header').getByRole('link', { name: '安徽省' }).click();
      await page.getByRole('heading', { level: 1, name: '安徽省' }).waitFor();
      await page.locator('main > header').getByRole('link', { name: '六安市' }).click();
      await page.locator('main > header').getByRole('link', { name: '霍邱县' }).click();
      await page.getByRole('heading', { level: 1, name: '霍邱县' }).waitFor();
    }));

  test('draws what it states twice or more, with a table behind each drawing', () =>
    visit(city, { width, site: 'years', javaScript: false }, async (page) => {
      const drawings = page.locator('main figure');
      expect(await drawings.count()).toBeGreaterThan(2);
      const first = drawings.first();
      expect(await first.getByRole('img').first().getAttribute('aria-label')).toMatch(/\d{4}年/);
      await first.locator('summary').click();
      expect(await first.getByRole('row').count()).toBeGreaterThan(1);
      await first.getByRole('row').nth(1).getByRole('link').first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/cities\/anhui-luan\/\d{4}\//);
    }));
});

describe.each(viewports)('an id that is no more, at %i px', (width) => {
  test.each([
    ['/cities/anhui-luan/2023/targets/tea-output-level/', '误把某县的目标读作全市的。', '打开这份报告'],
    ['/cities/anhui-luan/2021/', '来源页面后来更正为另一年的报告。', '六安市'],
  ])('%s says what became of it', (path, reason, way) =>
    visit(path, { width, site: 'years' }, async (page) => {
      expect(await page.locator('main').textContent()).toContain(reason);
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      expect(await page.locator('main').getByRole('link', { name: way }).count()).toBe(1);
      expect(await overflow(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('the report it stood in names it', () =>
    visit('/cities/anhui-luan/2023/#target.tea-output-level', { width, site: 'years', javaScript: false }, async (page) => {
      expect(await page.locator('[id="target.tea-output-level"]').textContent()).toContain('误把某县的目标读作全市的。');
    }));
});
