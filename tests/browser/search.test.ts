import { describe, expect, test } from 'vitest';
import { overflow, viewports, visit } from './harness.ts';

describe('search to the sentence', () => {
  test.each(['规上工业', '規上工業'])('%s finds the sentence and opens it marked', (query) =>
    visit('/', async (page) => {
      const form = page.getByRole('search').first();
      await form.getByRole('searchbox').fill(query);
      await form.getByRole('searchbox').press('Enter');
      const results = page.locator('#search-results li');
      await results.first().waitFor();
      expect(await results.locator('mark').first().textContent()).toBe('规上工业');
      const hit = results.filter({ hasText: '规上工业增加值增长8.5%' }).filter({ hasText: '六安市' }).locator('.result-text a');
      const sentence = await hit.first().textContent();
      await hit.first().click();
      await page.waitForURL(/\/cities\/anhui-luan\/2024\/#p\./);
      const target = page.locator(':target');
      await target.waitFor();
      expect(await target.textContent()).toContain('规上工业增加值增长8.5%');
      expect(sentence).toContain('规上工业增加值增长8.5%');
    }));

  test('typing answers without being sent, and the address follows', () =>
    visit('/search/', async (page) => {
      await page.getByRole('searchbox', { name: '查找的词' }).pressSequentially('营商环境', { delay: 20 });
      await page.locator('#search-results li').first().waitFor();
      await page.waitForURL(/q=%E8%90%A5%E5%95%86%E7%8E%AF%E5%A2%83/);
    }));

  test('a place or an indicator that is meant stands on top: by name, pinyin, initials, code', () =>
    visit('/search/', async (page) => {
      const box = page.getByRole('searchbox', { name: '查找的词' });
      for (const query of ['六安', 'luan', 'la', '341500']) {
        await box.fill(query);
        await page
          .locator('#search-names')
          .getByRole('link', { name: /六安市/ })
          .waitFor();
      }
      await box.fill('gdp');
      expect(
        await page
          .locator('#search-names')
          .getByRole('link', { name: /地区生产总值/ })
          .first()
          .getAttribute('href'),
      ).toBe('/indicators/gdp/');
    }));

  test('filters by place, year, targets only; back undoes them', () =>
    visit('/search/?q=工业', async (page) => {
      const results = page.locator('#search-results li');
      await results.first().waitFor();
      await page.getByRole('radio', { name: '只看目标' }).check();
      await page.locator('#search-results .result-facts .target').first().waitFor();
      await page.getByRole('combobox', { name: '地方' }).fill('fuxin');
      await page.getByRole('option', { name: /阜新市/ }).click();
      await page.waitForURL(/place=liaoning-fuxin/);
      await expect
        .poll(async () => new Set(await page.locator('.result-where a').allTextContents()))
        .toEqual(new Set(['阜新市2023年报告']));
      await page.getByLabel('年份').selectOption('2024');
      await page.getByText('没有找到').waitFor();
      await page.goBack();
      await expect.poll(() => results.count()).toBeGreaterThan(0);
      await page.goBack();
      await page.goBack();
      await page.waitForURL(/search\/\?q=/);
      expect(await page.getByRole('radio', { name: '全部句子' }).isChecked()).toBe(true);
    }));

  test('several words must stand in one paragraph', () =>
    visit('/search/?q=地区生产总值 固定资产投资', async (page) => {
      await page.locator('#search-results li').first().waitFor();
      for (const text of await page.locator('.result-text').allTextContents()) expect(text).toMatch(/地区生产总值|固定资产投资/);
    }));

  test('one letter is too little, nonsense finds nothing, and both are said', () =>
    visit('/search/?q=工', async (page) => {
      await page.getByText('请至少输入两个字').waitFor();
      await page.getByRole('searchbox', { name: '查找的词' }).fill('龘龘龘');
      await page.getByText('没有找到').waitFor();
    }));

  test('a first query with its results stays small', () => {
    let bytes = 0;
    return visit('/about/', async (page) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) =>
        sizes.push(
          response.body().then(
            (body) => body.length,
            () => 0,
          ),
        ),
      );
      await page.goto(new URL('/search/?q=规上工业', page.url()).href);
      await page.locator('#search-results li').first().waitFor();
      bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeLessThan(250_000);
    });
  });

  test('without script it says where to go', () =>
    visit('/search/?q=工业', { javaScript: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('全文检索要用脚本');
    }));

  test.each(viewports)('nothing sticks out at %d px', (width) =>
    visit('/search/?q=规上工业', { width }, async (page) => {
      await page.locator('#search-results li').first().waitFor();
      expect(await overflow(page)).toEqual([]);
    }));
});
