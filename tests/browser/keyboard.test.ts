import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { viewports, visit } from './harness.ts';

/** Presses Tab until what has the focus is one of the selected; fails when that takes too many steps. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector} in ${most} steps.`);
}

describe.each(viewports)('with the keyboard alone, at %i px', (width) => {
  test('browse: from the map to a place, its figure, its sentence', () =>
    visit('/', { width }, async (page) => {
      await tabTo(page, '.tiles a[href$="#anhui"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cities\/#anhui$/);
      await tabTo(page, 'main a[href$="/anhui-luan/"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cities\/anhui-luan\/$/);
      await tabTo(page, '.headline .is-target a, .headline a.figure-value');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cities\/anhui-luan\/2024\/(?:#target\.gdp-growth|targets\/gdp-growth\/)$/);
    }));

  test('compare: two places, chosen by name and pinyin, then another view', () =>
    visit('/compare/', { width }, async (page) => {
      await page.locator('#add-place[role="combobox"]').waitFor();
      await tabTo(page, '#add-place');
      for (const name of ['阜新', 'leping']) {
        await page.keyboard.type(name);
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: '去掉乐平市' }).waitFor();
      await tabTo(page, 'input[name="view"]');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('bars');
      await page.locator('#compare-output svg').first().waitFor();
      expect(new URL(page.url()).searchParams.get('places')).toBe('liaoning-fuxin,jiangxi-jingdezhen-leping');
    }));

  test('link: a figure in the text, its menu, its page', () =>
    visit('/cities/anhui-luan/2024/', { width }, async (page) => {
      await page.locator('[id="target.gdp-growth"]').focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('region', { name: '链接与引用' });
      await menu.waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制链接');
      await tabTo(page, '.dock a[href*="targets/"]', 10);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/targets\/gdp-growth\/$/);
    }));
});
