import { describe, expect, test } from 'vitest';
import { overflow, viewports, visit } from './harness.ts';

describe('an indicator', () => {
  test('reads without script: definition, targets, results, wording, table, silences; figures open sentences', () =>
    visit('/indicators/', { javaScript: false }, async (page) => {
      await page.getByRole('link', { name: '地区生产总值', exact: true }).click();
      expect(await page.getByText('国家统计局').count()).toBeGreaterThan(0);
      for (const name of ['目标', '结果', '目标怎么说', '各地一览'])
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      expect(await page.locator('.chart svg[role="img"]').count()).toBeGreaterThan(1);
      await page.getByRole('navigation', { name: '年份' }).getByRole('link', { name: '2024' }).click();
      const table = page.getByRole('region', { name: '地区生产总值：各地一览' });
      await table.getByRole('link', { name: '7.5%左右' }).click();
      expect(page.url()).toMatch(/\/cities\/anhui-luan\/2024\/#target\.gdp-growth$/);
    }));

  test('every chart has its numbers behind it, reachable by keyboard', () =>
    visit('/indicators/gdp/', { javaScript: false }, async (page) => {
      const charts = page.locator('figure.chart');
      expect(await charts.count()).toBeGreaterThan(0);
      for (const chart of await charts.all()) {
        await chart.locator('summary').focus();
        await page.keyboard.press('Enter');
        expect(await chart.locator('tbody tr').count()).toBeGreaterThan(0);
        expect(await chart.locator('tbody tr').first().isVisible()).toBe(true);
      }
    }));

  test('the years have pages of their own', () =>
    visit('/indicators/gdp/', { javaScript: false }, async (page) => {
      await page.getByRole('navigation', { name: '年份' }).getByRole('link', { name: '2023' }).click();
      expect(page.url()).toMatch(/\/indicators\/gdp\/2023\/$/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2023年');
    }));

  test('the table sorts by a column and says so', () =>
    visit('/indicators/gdp/2023/', async (page) => {
      const head = page.getByRole('columnheader', { name: /2023年目标/ });
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const column = await head.evaluate((element) => (element as HTMLTableCellElement).cellIndex);
      const values = (
        await page
          .locator(`table[data-sortable] tbody tr > :nth-child(${column + 1})`)
          .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.value))
      ).filter((value) => value !== undefined);
      expect(values.length).toBeGreaterThan(1);
      expect(values).toEqual([...values].sort((a, b) => Number(a) - Number(b)));
    }));

  test.each(viewports)('nothing sticks out at %d px', (width) =>
    visit('/indicators/gdp/', { width }, async (page) => expect(await overflow(page)).toEqual([])));
});

test('on a phone the first figure stands in the second screen at most, its contents before it', () =>
  visit('/indicators/gdp/', { width: 360, height: 780, javaScript: false }, async (page) => {
    expect((await page.locator('main svg:visible').first().boundingBox())?.y).toBeLessThan(900);
    const names = await page.getByRole('navigation', { name: '本页' }).getByRole('link').allInnerTexts();
    expect(names.slice(0, 2)).toEqual(['目标', '结果']);
    expect(names).toContain('没有说的');
  }));
