import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, viewports, visit } from './harness.ts';

const twoPlaces =
  '/compare/?places=liaoning-fuxin,jiangxi-jingdezhen-leping&indicators=gdp&years=2022,2023&kind=both&measure=growth&view=table';

describe('compare two places', () => {
  test('choose places and an indicator, see values that open their sentences; the address holds the view, back undoes', () =>
    visit('/compare/', async (page) => {
      const place = page.getByRole('combobox', { name: '地方' });
      await place.fill('fuxin');
      await page.getByRole('option', { name: /阜新市/ }).click();
      await place.fill('乐平');
      await place.press('ArrowDown');
      await place.press('Enter');
      await page.getByRole('button', { name: '去掉地区生产总值' }).click();
      await page.getByRole('combobox', { name: '指标' }).fill('shzl');
      await page.getByRole('combobox', { name: '指标' }).fill('社会消费品');
      await page.getByRole('option', { name: /社会消费品零售总额/ }).click();
      // No year that neither place speaks of is offered.
      expect(await page.locator('#compare-years').innerText()).toMatch(/^2023\s+2022$/);
      await page.getByRole('checkbox', { name: '2023' }).check();
      const address = new URL(page.url());
      expect(address.search).toMatch(
        /^\?places=liaoning-fuxin,jiangxi-jingdezhen-leping&indicators=retail-sales&years=[\d,-]*2023[\d,-]*&kind=both&measure=growth&view=table$/,
      );
      const value = page.getByRole('link', { name: '8%以上' });
      expect(await value.getAttribute('href')).toBe('/cities/liaoning-fuxin/2023/#target.retail-sales-growth');
      await page.getByRole('radio', { name: '历年' }).check();
      expect(new URL(page.url()).searchParams.get('view')).toBe('series');
      await page.locator('#compare-output svg').first().waitFor();
      await page.goBack();
      await page.getByRole('link', { name: '8%以上' }).waitFor();
      expect(new URL(page.url()).search).toBe(address.search);
      await page.goForward();
      await page.locator('#compare-output svg').first().waitFor();
    }));

  test('with no place chosen, examples stand in the first screen of a phone', () =>
    visit('/compare/', { width: 360, height: 740 }, async (page) => {
      const example = page.locator('#compare-examples a').first();
      await example.waitFor();
      expect((await example.boundingBox())?.y).toBeLessThan(700);
      await example.click();
      await page.locator('#compare-output td a').first().waitFor();
      expect(await page.getByRole('radio', { name: '历年' }).isVisible()).toBe(true);
    }));

  test('the same address shows the same view, and its values lead to the marked sentence', () =>
    visit(twoPlaces, async (page) => {
      await page.getByRole('button', { name: '去掉阜新市' }).waitFor();
      await page.getByRole('link', { name: '6%以上' }).click();
      await page.waitForURL(/\/cities\/liaoning-fuxin\/2023\/#target\.gdp-growth$/);
      await page.locator(':target').waitFor();
    }));

  test('what an address says and the corpus lacks is left out and said', () =>
    visit(`${twoPlaces.replace('liaoning-fuxin', 'atlantis')}`, { expectTrouble: true }, async (page, log) => {
      await page.getByText('没有这个地方，已略去：atlantis。').waitFor();
      await page.getByRole('button', { name: '去掉乐平市' }).waitFor();
      // Its figures are asked for before the table of places is here.
      expect(log.filter((line) => !line.includes('404'))).toEqual([]);
    }));

  test('only the facts of the places asked for are fetched, and once', () => {
    const fetched: string[] = [];
    return visit('/about/', async (page) => {
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(new URL(twoPlaces, page.url()).href);
      await page.getByRole('link', { name: '6%以上' }).waitFor();
      const data = () => fetched.filter((path) => path.startsWith('/data/')).sort();
      const files = ['/data/compare/jiangxi-jingdezhen-leping.json', '/data/compare/liaoning-fuxin.json'];
      expect(data()).toEqual(files);
      // Another headline indicator lies in the same files, any other in one of its own.
      const field = page.getByRole('combobox', { name: '指标' });
      await field.fill('社会消费品');
      await page.getByRole('option', { name: /社会消费品零售总额/ }).click();
      await page.getByRole('link', { name: '8%以上' }).waitFor();
      expect(data()).toEqual(files);
      await field.fill('减税降费');
      await page.getByRole('option', { name: /减税降费/ }).click();
      await page.getByRole('heading', { name: /减税降费/ }).waitFor();
      expect(data()).toEqual([...files, '/data/indicators/tax-cuts.json']);
    });
  });

  test('CSV, SVG and PNG of what is shown can be downloaded, Markdown copied', () =>
    visit(twoPlaces, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const save = async (name: string): Promise<Buffer> => {
        const waiting = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        const file = join(mkdtempSync(join(tmpdir(), 'duibiao-')), 'download');
        await (await waiting).saveAs(file);
        return readFile(file);
      };
      await page.getByRole('link', { name: '6%以上' }).waitFor();
      const csv = (await save('下载 CSV')).toString();
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv).toMatch(/辽宁省阜新市,地区生产总值,增速,2023,目标,6,,%,6%以上,,,http.*#target\.gdp-growth/);
      await page.getByRole('button', { name: '复制 Markdown' }).click();
      await page.getByText('Markdown 表格已复制。').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\| 阜新市 \|.*\[6%以上\]\(http/);
      await page.getByRole('radio', { name: '条形' }).check();
      await page.locator('#compare-output svg').first().waitFor();
      const svg = (await save('下载 SVG')).toString();
      expect(svg).toMatch(/^<svg [^>]*xmlns=/);
      expect(svg).not.toContain('var(--');
      const png = await save('下载 PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    }));

  test('link and CSV are copied whole', () =>
    visit(twoPlaces, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const copied = async (name: string, said: string): Promise<string> => {
        await page.getByRole('button', { name }).click();
        await page.getByText(said).waitFor({ state: 'attached' });
        return page.evaluate(() => navigator.clipboard.readText());
      };
      await page.getByRole('link', { name: '6%以上' }).waitFor();
      expect(await copied('复制链接', '链接已复制。')).toBe(page.url());
      await page.getByRole('radio', { name: '条形' }).check();
      await page.locator('#compare-output svg').first().waitFor();
      await page.getByRole('button', { name: '复制链接' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/&view=bars$/);
      const [head, ...rows] = (await copied('复制 CSV', 'CSV 已复制。')).trim().split(/\r?\n/);
      expect(head).toMatch(/^地方,指标,口径,年份,目标或结果,/);
      expect(rows).toHaveLength(8);
      expect(rows.join('\n')).toMatch(/阜新市,地区生产总值,增速,2023,目标,6,,%,6%以上,.*#target\.gdp-growth/);
    }));

  test('charts carry links to sentences, in every view', () =>
    visit(twoPlaces, async (page) => {
      for (const view of ['条形', '历年', '目标—结果']) {
        await page.getByRole('radio', { name: view }).check();
        await page.locator('#compare-output svg a[href*="#target.gdp-growth"]').first().waitFor();
      }
      await page.getByRole('radio', { name: '散点' }).check();
      await page.getByText('没有可以画的数值').or(page.locator('#compare-output svg')).first().waitFor();
    }));

  test('no word of a chart is cut off on a narrow screen', () =>
    visit(
      '/compare/?places=anhui-luan,anhui-luan-huoqiu&indicators=gdp&years=2022-2024&kind=both&measure=growth&view=series',
      { width: 360, site: 'years' },
      async (page) => {
        for (const view of ['历年', '条形', '目标—结果']) {
          await page.getByRole('radio', { name: view }).check();
          await page.locator('#compare-output svg').first().waitFor();
          const cut = await page.locator('#compare-output svg').evaluateAll((charts) =>
            charts.flatMap((chart) => {
              const { left, right } = chart.getBoundingClientRect();
              const sticks = (text: Element): boolean => {
                const box = text.getBoundingClientRect();
                return box.right > right + 1 || box.left < left - 1;
              };
              return [...chart.querySelectorAll('text')].filter(sticks).map((text) => text.textContent);
            }),
          );
          expect(cut, view).toEqual([]);
        }
      },
    ));

  test('without script it leads to the indicator pages', () =>
    visit('/compare/', { javaScript: false }, async (page) => {
      await page.getByRole('link', { name: '地区生产总值', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '地区生产总值' }).waitFor();
    }));

  test('on a phone what is compared comes into the first screen, its choices a tap away', () =>
    visit(twoPlaces, { width: 360, height: 740 }, async (page) => {
      const value = page.getByRole('link', { name: '6%以上' });
      await value.waitFor();
      expect((await value.boundingBox())?.y).toBeLessThan(700);
      const add = page.getByRole('combobox', { name: '地方' });
      expect(await add.isVisible()).toBe(false);
      const fold = page.getByText('改选：2个地方，1项指标，2022、2023年');
      await fold.click();
      await page.getByRole('button', { name: '去掉乐平市' }).click();
      // It stays open while one chooses.
      expect(await add.isVisible()).toBe(true);
      await page.getByText('改选：1个地方，1项指标，2022、2023年').waitFor();
    }));

  test.each(viewports)('nothing sticks out at %d px', (width) =>
    visit(twoPlaces, { width }, async (page) => {
      await page.getByRole('link', { name: '6%以上' }).waitFor();
      expect(await overflow(page)).toEqual([]);
      await page.getByRole('radio', { name: '条形' }).check();
      await page.locator('#compare-output svg').first().waitFor();
      expect(await overflow(page)).toEqual([]);
    }));
});

describe('read passages side by side', () => {
  const passages = '/compare/text/?reports=liaoning-fuxin-2023,jiangxi-jingdezhen-leping-2023&theme=industry';
  const tops = (page: Page, selector: string): Promise<number[]> =>
    page.locator(selector).evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));

  test('wide, the same part of every report begins on one line and they scroll together', () =>
    visit(passages, async (page) => {
      await page.getByRole('heading', { level: 2, name: '阜新市2023年' }).waitFor();
      const heads = page.locator('#text-output .row-head');
      for (let index = 0; index < (await heads.count()); index += 1) {
        await heads.nth(index).evaluate((head) => head.scrollIntoView());
        const row = await heads.nth(index).evaluate((head) => {
          const cells = [head.nextElementSibling, head.nextElementSibling?.nextElementSibling];
          return cells.map((cell) => Math.round((cell as Element).getBoundingClientRect().top));
        });
        expect(row[0], await heads.nth(index).innerText()).toBe(row[1]);
      }
    }));

  test('wide, a turn of the wheel over one report moves the others as far', () =>
    visit(passages, async (page) => {
      const cells = page.locator('#text-output > .cell:not(.head)');
      await cells.first().waitFor();
      const before = await tops(page, '#text-output > .cell');
      const box = await cells.nth(1).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 40, 500);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      const moved = (await tops(page, '#text-output > .cell')).map((top, index) => (before[index] ?? 0) - top);
      expect(Math.max(...moved) - Math.min(...moved)).toBeLessThanOrEqual(1);
    }));

  test('two stand side by side on a tablet; calls of notes are set as such', () =>
    visit(passages, { width: 768 }, async (page) => {
      await page.getByRole('heading', { level: 2, name: '阜新市2023年' }).waitFor();
      const [first, second] = await tops(page, '#text-output > .cell.head');
      expect(first).toBe(second);
      expect(await overflow(page)).toEqual([]);
      expect(await page.locator('#text-output').innerText()).not.toMatch(/\^\[/);
    }));

  test("narrow, the parts stand below each other, each under its report's name", () =>
    visit(passages, { width: 360 }, async (page) => {
      await page.getByRole('heading', { level: 2, name: '阜新市2023年' }).waitFor();
      const found = await tops(page, '#text-output > .cell');
      expect([...found].sort((a, b) => a - b)).toEqual(found);
      expect(new Set(found).size).toBe(found.length);
      expect(await page.locator('#text-output .whose').first().isVisible()).toBe(true);
      expect(await overflow(page)).toEqual([]);
    }));

  test('from a theme to two reports, with figures that open and what each alone says', () =>
    visit('/themes/industry/', async (page) => {
      await page.getByRole('button', { name: '并排对读' }).click();
      await page.getByRole('heading', { name: '六安市2024年' }).waitFor();
      expect(await page.locator('#text-output .figure-link').count()).toBeGreaterThan(5);
      expect(await page.getByText('只有它给出的指标').count()).toBeGreaterThan(0);
      const link = page.locator('#text-output .figure-link.target').first();
      expect(await link.getAttribute('href')).toMatch(/#target\./);
    }));
});
