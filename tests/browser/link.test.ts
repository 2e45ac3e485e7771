import { describe, expect, test } from 'vitest';
import { axeViolations, overflow, siteUrl, visit } from './harness.ts';

const report = '/cities/anhui-luan/2024/';
const target = `${report}#target.gdp-growth`;
const permissions = ['clipboard-read', 'clipboard-write'];

describe('link to a target', () => {
  test('it is scrolled to with air above it, and marked', () =>
    visit(target, async (page) => {
      const fact = page.locator('[id="target.gdp-growth"]');
      const box = await fact.boundingBox();
      expect(box?.y).toBeGreaterThan(80);
      expect(box?.y).toBeLessThan(600);
      expect(await fact.evaluate((element) => element.matches(':target'))).toBe(true);
      expect(await fact.textContent()).toBe('7.5%左右');
      const marked = await page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map((range) => (range as Range).toString()));
      expect(marked).toEqual(['地区生产总值增长7.5%左右']);
    }));

  test('it is announced to a screen reader', () =>
    visit(target, async (page) => {
      await page.locator('#announcer', { hasText: '已定位' }).waitFor({ state: 'attached' });
      expect(await page.locator('#announcer').textContent()).toContain('地区生产总值增长7.5%左右');
    }));

  test('its menu copies the link, the link with its quote, citations, and a frame', () =>
    visit(target, { permissions }, async (page) => {
      const menu = page.getByRole('region', { name: '链接与引用' });
      const copied = async (name: string): Promise<string> => {
        await menu.getByRole('button', { name }).click();
        await page.locator('#announcer', { hasText: `${name}：已复制` }).waitFor({ state: 'attached' });
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const address = siteUrl(target);
      expect(await copied('复制链接')).toBe(address);
      expect(await copied('带引文的链接')).toBe(
        `“地区生产总值增长7.5%左右” ${address}:~:text=${encodeURIComponent('地区生产总值增长7.5%左右')}`,
      );
      expect(await copied('GB/T 7714')).toMatch(
        /^六安市人民政府\. .*政府工作报告：地区生产总值增长7\.5%左右\[R\/OL\]\. \(2024-01-\d\d\)\[\d{4}-\d\d-\d\d\]\. http.*#target\.gdp-growth\.$/,
      );
      const bibtex = await copied('BibTeX');
      expect(bibtex).toContain('@techreport{anhui-luan-2024-target-gdp-growth,');
      expect(bibtex).toContain('增长7.5\\%左右');
      expect(bibtex).toContain(`url = {${address}}`);
      expect(await copied('纯文本引用')).toContain('“地区生产总值增长7.5%左右”');
      expect(await copied('嵌入')).toBe(
        `<iframe src="${siteUrl('/embed/targets/anhui-luan-2024.target.gdp-growth/')}" title="六安市2024年政府工作报告：地区生产总值增长7.5%左右" width="100%" height="220" loading="lazy"></iframe>`,
      );
    }));

  test('the link with its quote opens at the sentence', () =>
    visit(`${target}:~:text=${encodeURIComponent('地区生产总值增长7.5%左右')}`, async (page) => {
      const box = await page.locator('[id="target.gdp-growth"].is-addressed').boundingBox();
      expect(box?.y).toBeGreaterThan(80);
      expect(box?.y).toBeLessThan(700);
      await page.getByRole('region', { name: '链接与引用' }).waitFor();
    }));

  test('a click opens the menu, Escape closes it and gives the focus back', () =>
    visit(report, async (page) => {
      const fact = page.locator('[id="target.general-budget-revenue-growth"]');
      const menu = page.getByRole('region', { name: '链接与引用' });
      await fact.focus();
      await page.keyboard.press('Enter');
      await menu.waitFor();
      expect(await menu.textContent()).toContain('一般公共预算收入增长6%以上');
      expect(new URL(page.url()).hash).toBe('#target.general-budget-revenue-growth');
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      expect(await fact.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('a paragraph can be linked too', () =>
    visit(report, { permissions }, async (page) => {
      await page.locator('.report-text .is-paragraph').nth(3).hover();
      await page.getByRole('button', { name: /^这一段的链接与引用/ }).click();
      expect(new URL(page.url()).hash).toMatch(/^#p\./);
      await page.getByRole('region', { name: '链接与引用' }).waitFor();
    }));

  test('a report opens at its top', () =>
    visit(report, { width: 360 }, async (page) => {
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }));

  test('a paragraph can be chosen and linked with the keyboard alone', () =>
    visit(report, { permissions }, async (page) => {
      const pilcrow = page.getByRole('button', { name: /^这一段的链接与引用/ });
      await pilcrow.focus();
      const first = await pilcrow.getAttribute('aria-label');
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
      expect(await pilcrow.getAttribute('aria-label')).not.toBe(first);
      expect(await pilcrow.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      const menu = page.getByRole('region', { name: '链接与引用' });
      await menu.waitFor();
      await menu.getByRole('link', { name: '抓取原文' }).click();
      expect(new URL(page.url()).pathname).toBe(`${report}source/1/`);
      expect(await page.locator('.raw-paragraph:target').count()).toBe(1);
    }));

  test('every fact has one anchor in the text, and every anchor is there once', () =>
    visit(report, { javaScript: false }, async (page) => {
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
      expect(new Set(ids).size).toBe(ids.length);
      const linked = await page
        .locator('.fact-table .quote a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      expect(linked.length).toBeGreaterThan(40);
      expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
    }));
});

describe('a target alone', () => {
  const page = `${report}targets/gdp-growth/`;

  test('gives value, wording, sentence, years around it, citation and hash without script', () =>
    visit(page, { javaScript: false }, async (opened) => {
      const text = (await opened.locator('main').textContent()) ?? '';
      expect((await opened.locator('.value').textContent())?.replace(/\s/g, '')).toBe('增长7.5%左右');
      expect(await opened.locator('blockquote mark').textContent()).toBe('地区生产总值增长7.5%左右');
      for (const part of [
        '预期性目标',
        '2023年结果',
        '增长7%左右',
        '语料中没有下一年报告',
        'anhui-luan-2024.target.gdp-growth',
        'GB/T 7714—2015',
        '@techreport',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).toMatch(/[0-9a-f]{64}/);
      await opened.getByRole('link', { name: '在报告中打开' }).click();
      expect(await opened.locator('.fact:target').textContent()).toBe('7.5%左右');
    }));

  test('carries linked data that names its value', () =>
    visit(page, async (opened) => {
      const data = JSON.parse((await opened.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
      expect(data.identifier).toBe('anhui-luan-2024.target.gdp-growth');
      expect(data.hasPart.value).toMatchObject({ value: 7.5, unitText: '%' });
    }));

  test('a relative target is shown in its words', () =>
    visit(`${report}targets/retail-sales-growth/`, async (opened) => {
      expect(await opened.locator('.value').textContent()).toContain('高于全省平均');
    }));

  test('every button copies what stands below it', () =>
    visit(page, { permissions }, async (opened) => {
      const rows = opened.locator('.citations > div');
      expect(await rows.locator('dt').allInnerTexts()).toEqual(['GB/T 7714—2015', 'BibTeX', '纯文本', '嵌入']);
      for (const row of await rows.all()) {
        await row.getByRole('button', { name: /^复制/ }).click();
        await row.getByText('已复制').waitFor();
        expect(await opened.evaluate(() => navigator.clipboard.readText())).toBe(await row.locator('pre').textContent());
      }
    }));

  test('copies a citation with the day of reading', () =>
    visit(page, { permissions }, async (opened) => {
      await opened.getByRole('button', { name: '复制GB/T 7714—2015' }).click();
      await opened.locator('#announcer', { hasText: '已复制' }).waitFor({ state: 'attached' });
      expect(await opened.evaluate(() => navigator.clipboard.readText())).toMatch(/\[\d{4}-\d\d-\d\d\]/);
    }));
});

describe('a target in a frame', () => {
  const embed = '/embed/targets/anhui-luan-2024.target.gdp-growth/';

  test.each([200, 640])('says what it is and where it stands, at %i px', (width) =>
    visit(embed, { width, height: 240 }, async (page) => {
      expect(await page.locator('main').textContent()).toContain('地区生产总值增长7.5%左右');
      expect(await overflow(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.locator('blockquote a').getAttribute('href')).toMatch(/#target\.gdp-growth$/);
    }));

  test('the target page gives the markup for it', () =>
    visit(`${report}targets/gdp-growth/`, { javaScript: false }, async (page) => {
      expect(await page.locator('.citations').textContent()).toContain('<iframe src="');
    }));
});

test('a page that is not there offers a search', () =>
  visit('/no-such-page/', { expectTrouble: true }, async (page) => {
    await page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor();
    expect(await page.locator('main form[action$="/search/"]').count()).toBe(1);
  }));
