import { describe, expect, test } from 'vitest';
import { viewports, visit } from './harness.ts';

describe.each(viewports)('home at %i px', (width) => {
  test('has one search, which knows a place by name, short name, pinyin, initials and code', () =>
    visit('/', { width }, async (page) => {
      expect(await page.getByRole('searchbox').count()).toBe(1);
      for (const words of ['六安市', '六安', 'luan', 'la', '341500']) {
        await page.goto(new URL('/', page.url()).href);
        await page.getByRole('searchbox').fill(words);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/search\/\?q=/);
        await page
          .locator('#search-names')
          .getByRole('link', { name: /六安市/ })
          .waitFor();
      }
    }));

  test('the tiles say how many reports each province has, and open its places with the keyboard', () =>
    visit('/', { width, javaScript: false }, async (page) => {
      const tile = page.getByRole('link', { name: /安徽省.*2.*份报告/ });
      await tile.focus();
      expect(await tile.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cities\/#anhui$/);
    }));

  test('compares what places say, in a sentence and as marks, and lists the newest reports', () =>
    visit('/', { width, javaScript: false }, async (page) => {
      const comparison = page.getByRole('region', { name: '2023年地区生产总值增速目标' });
      expect(await comparison.textContent()).toContain('最高的是乐平市（7%），最低的是阜新市（6%），相差1个百分点；2个说“以上”');
      await comparison.getByRole('link', { name: '7%以上' }).click();
      await page.getByRole('heading', { level: 1, name: '地区生产总值增速' }).waitFor();
      await page.goBack();
      const newest = page.getByRole('region', { name: '最近的报告' });
      expect(await newest.getByRole('link').allTextContents()).toEqual([
        '铜官区2024年报告',
        '六安市2024年报告',
        '乐平市2023年报告',
        '阜新市2023年报告',
      ]);
    }));
});
