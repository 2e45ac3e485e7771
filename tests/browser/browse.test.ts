import { describe, expect, test } from 'vitest';
import { overflow, viewports, visit } from './harness.ts';

describe('browse a city, without script', () => {
  test('home leads to the directory, the directory to a place, the place to its report, the report to a sentence', () =>
    visit('/', { javaScript: false }, async (page) => {
      await page.getByRole('link', { name: /安徽省.*份报告/ }).click();
      expect(new URL(page.url()).hash).toBe('#anhui');
      await page.getByRole('link', { name: '六安市', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '六安市' }).waitFor();
      await page.locator('.headline .is-result a.figure-value').first().click();
      expect(new URL(page.url()).pathname).toMatch(/\/cities\/anhui-luan\/2024\/$/);
      const sentence = page.locator(':target');
      expect(await sentence.count()).toBe(1);
      expect(await sentence.textContent()).toContain('2100亿元');
    }));

  test('a city shows its figures with targets beside results, and says in words what is missing', () =>
    visit('/cities/anhui-luan/', { javaScript: false }, async (page) => {
      const gdp = page.locator('.headline li', { has: page.getByRole('heading', { name: '地区生产总值' }) });
      expect((await gdp.locator('.is-target').textContent())?.replace(/\s/g, '')).toContain('增长7.5%左右');
      expect((await gdp.locator('.is-result').textContent())?.replace(/\s/g, '')).toContain('2100亿元');
      expect(await page.getByRole('region', { name: '缺什么' }).textContent()).toMatch(/没有|只有相对的说法|都说到了/);
    }));

  test('relative targets are given in the words of the report', () =>
    visit('/cities/anhui-luan/', { javaScript: false }, async (page) => {
      const retail = page.locator('.headline li', { has: page.getByRole('heading', { name: '社会消费品零售总额' }) });
      expect(await retail.locator('.is-target').textContent()).toContain('高于全省平均');
    }));

  test('a report reads without script: contents, marked facts, targets by theme, sources', () =>
    visit('/cities/anhui-luan/2024/', { javaScript: false }, async (page) => {
      const contents = page.getByRole('navigation', { name: '本页目录' });
      await contents.getByRole('link', { name: /2024年重点工作/ }).click();
      expect(new URL(page.url()).hash).toMatch(/^#s\./);
      expect(await page.locator('.report-text .fact.is-target').count()).toBeGreaterThan(5);
      expect(await page.getByRole('region', { name: '全部目标' }).getByRole('row').count()).toBeGreaterThan(8);
      const sources = page.getByRole('region', { name: '来源与修复' });
      expect(await sources.textContent()).toContain('luan-2024-forum.txt');
      expect(await sources.textContent()).toContain('luan-2024-plain.txt');
      expect(await sources.textContent()).toMatch(/[0-9a-f]{64}/);
    }));

  test('a figure that has the focus says how it was understood', () =>
    visit('/cities/anhui-luan/2024/', { javaScript: false }, async (page) => {
      const fact = page.locator('[id="target.gdp-growth"]');
      await fact.focus();
      const said = await fact.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(said).toContain('2024年目标');
      expect(said).toContain('地区生产总值增长7.5%左右');
    }));

  test('a partial report says which parts it has, and that the source lacks the targets', () =>
    visit('/cities/anhui-tongling-tongguan/2024/', { javaScript: false }, async (page) => {
      const notice = page.getByRole('complementary', { name: '文本不完整' });
      expect(await notice.textContent()).toContain('不等于报告没有提出目标');
      await notice.locator('summary').click();
      for (const part of ['（四）', '（五）', '（六）'])
        expect((await notice.textContent())?.replace(/[()]/g, (mark) => (mark === '(' ? '（' : '）'))).toContain(part);
    }));

  test('every note is linked to where it is used, and back', () =>
    visit('/cities/jiangxi-jingdezhen-leping/2023/', { javaScript: false }, async (page) => {
      const calls = page.locator('.note-call');
      expect(await calls.count()).toBeGreaterThanOrEqual(12);
      await calls.first().click();
      expect(await page.locator('.is-note:target').count()).toBe(1);
      await page.locator('.is-note:target .note-back').first().click();
      expect(await page.locator('.note-call:target').count()).toBe(1);
    }));

  test('the raw scrape stands one link away, with the same figure marked and the chrome named', () =>
    visit('/cities/anhui-luan/2024/targets/gdp-growth/', { javaScript: false }, async (page) => {
      await page.getByRole('link', { name: '看抓取原文' }).click();
      await page.locator('.raw-anchor:target').waitFor({ state: 'attached' });
      expect(await page.locator('.raw-anchor:target').count()).toBe(1);
      expect(await page.locator('.raw-fact').allTextContents()).toContainEqual(expect.stringContaining('7.5%左右'));
      expect(await page.locator('.raw-dropped').count()).toBeGreaterThan(1);
    }));
});

describe('the directory', () => {
  test('lists every place under its province with its years', () =>
    visit('/cities/', { javaScript: false }, async (page) => {
      const anhui = page.getByRole('region', { name: '安徽省' });
      expect(await anhui.getByRole('link', { name: '六安市' }).count()).toBe(1);
      expect(await anhui.getByRole('link', { name: '2024' }).count()).toBeGreaterThanOrEqual(2);
    }));
});

const pages = [
  '/',
  '/cities/',
  '/cities/anhui-luan/',
  '/cities/anhui-tongling-tongguan/',
  '/cities/anhui-luan/2024/',
  '/cities/jiangxi-jingdezhen-leping/2023/',
  '/cities/liaoning-fuxin/2023/',
  '/cities/anhui-luan/2024/targets/gdp-growth/',
  '/cities/anhui-luan/2024/targets/retail-sales-growth/',
  '/cities/anhui-luan/2024/source/1/',
];

describe.each(viewports)('at %i px', (width) => {
  test.each(pages)('%s fits the screen', (path) => visit(path, { width }, async (page) => expect(await overflow(page)).toEqual([])));
});

test.each(pages)('%s fits at 200 %% zoom', (path) =>
  visit(path, { width: 640, height: 400 }, async (page) => expect(await overflow(page)).toEqual([])));

describe('a place of several years', () => {
  test.each(viewports)('leads to each report within its first screen, at %d px', (width) =>
    visit('/cities/anhui-luan/', { width, height: 740, site: 'years', javaScript: false }, async (page) => {
      for (const year of ['2022', '2023', '2024']) {
        const link = page.locator('header').getByRole('link', { name: year, exact: true });
        expect((await link.boundingBox())?.y).toBeLessThan(600);
      }
      await page.locator('header').getByRole('link', { name: '2023', exact: true }).click();
      expect(new URL(page.url()).pathname).toBe('/cities/anhui-luan/2023/');
    }));

  test('on a phone shows two courses of targets and folds the rest, where there is room all that are few', async () => {
    const courses = '.timelines > figure:visible, .timelines details figure:visible';
    const wide = await visit('/cities/anhui-luan/', { site: 'years', javaScript: false }, (page) => page.locator(courses).count());
    expect(wide).toBeGreaterThan(2);
    await visit('/cities/anhui-luan/', { width: 360, site: 'years', javaScript: false }, async (page) => {
      expect(await page.locator(courses).count()).toBe(2);
      // One fold, not one within another.
      const fold = page.getByText(/^其余指标的目标与结果/).filter({ visible: true });
      await fold.click();
      expect(await fold.count()).toBe(1);
      expect(await page.locator(courses).count()).toBe(await page.locator('.timelines figure').count());
    });
  });

  test('on a phone leads to each of its parts, headline figures before all', () =>
    visit('/cities/anhui-luan/', { width: 360, height: 780, site: 'years', javaScript: false }, async (page) => {
      const links = page.getByRole('navigation', { name: '本页' }).getByRole('link');
      expect(await links.allInnerTexts()).toEqual(
        ['主要数字', '做到了吗', '历年', '报告', '缺什么', '同级的地方'].slice(0, await links.count()),
      );
      for (const link of await links.all()) {
        const id = (await link.getAttribute('href'))?.slice(1);
        await link.click();
        expect(await page.locator(`[id="${id}"]`).evaluate((head) => Math.round(head.getBoundingClientRect().top))).toBeLessThan(780);
      }
      const box = await page.locator('.headline .figure-value').first().boundingBox();
      expect((box?.y ?? 0) + (await page.evaluate(() => scrollY))).toBeLessThan(780);
      // A row an indicator: its target and its result beside its name.
      expect((await page.locator('.headline > li').first().boundingBox())?.height).toBeLessThan(90);
    }));
});

test('narrow tables keep names and types whole', async () => {
  await visit('/quality/', { width: 360 }, async (page) => {
    const row = page.locator('section:has(#by-report) tbody tr').first();
    expect((await row.boundingBox())?.height).toBeLessThan(110);
    expect(await overflow(page)).toEqual([]);
  });
  await visit('/data/', { width: 360 }, async (page) => {
    const type = page.locator('section:has(#columns) tbody td').first();
    expect(await type.evaluate((cell) => cell.scrollHeight)).toBeLessThan(120);
    expect(await type.evaluate((cell) => getComputedStyle(cell).whiteSpace)).toBe('nowrap');
    expect(await overflow(page)).toEqual([]);
  });
});

test('the catalogue leads to each of its themes', () =>
  visit('/indicators/', { width: 360, javaScript: false }, async (page) => {
    await page.getByRole('navigation', { name: '按主题' }).getByRole('link', { name: /^就业/ }).click();
    expect((await page.getByRole('heading', { level: 2, name: '就业' }).boundingBox())?.y).toBeLessThan(400);
  }));

test('problems are told in Chinese', () =>
  visit('/quality/', { javaScript: false }, async (page) => {
    const section = page.locator('section:has(#problems)');
    for (const fold of await section.locator('summary').all()) await fold.click();
    const details = await section.locator('.problems li').evaluateAll((items) =>
      items.map((item) => {
        item.querySelector('code')?.remove();
        return item.textContent ?? '';
      }),
    );
    expect(details.length).toBeGreaterThan(0);
    expect(details.filter((text) => /[a-z]{3,} [a-z]{2,}/.test(text) || !/\p{Script=Han}/u.test(text))).toEqual([]);
  }));

test('in a scrape one mark stands before a sentence, and each of its figures is found there', () =>
  visit('/cities/anhui-luan/2024/source/1/', { javaScript: false }, async (page) => {
    expect(await page.locator('.raw').innerText()).not.toMatch(/◂\s*◂/);
    const several = page.locator('a.raw-anchor + span.raw-anchor').first();
    const id = await several.getAttribute('id');
    await page.goto(`${page.url().split('#')[0]}#${id}`);
    const marked = page.locator('.raw-anchor:target ~ .raw-fact').first();
    expect(await marked.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }));
