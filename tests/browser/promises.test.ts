import { describe, expect, test } from 'vitest';
import { axeViolations, overflow, viewports, visit } from './harness.ts';

const site = 'years';
const luan = '/cities/anhui-luan';
const words = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

describe('a target and what became of it, without script', () => {
  test('the target page gives verdict, distance, rule and both sentences', () =>
    visit(`${luan}/2022/targets/gdp-growth/`, { site, javaScript: false }, async (page) => {
      const part = page.getByRole('region', { name: '后来怎样' });
      const said = words(await part.textContent());
      expect(said).toContain('未达到');
      expect(said).toContain('2022年完成增长4.8%，比目标低2.7个百分点');
      expect(said).toContain('“左右”本身容许0.3个百分点');
      const quotes = part.locator('blockquote a');
      expect(await quotes.allTextContents()).toEqual(['地区生产总值增长7.5%左右', expect.stringContaining('增长4.8%')]);
      await quotes.last().click();
      expect(new URL(page.url()).pathname).toBe(`${luan}/2023/`);
      expect(await page.locator(':target').count()).toBe(1);
    }));

  test.each([
    ['industrial-value-added-growth', '略有差距', '差距在0.3个百分点以内'],
    ['fixed-asset-investment-growth', '达到', '在区间之内'],
    ['retail-sales-growth', '达到', '比安徽省的0.2%高1.3个百分点'],
    ['trade-growth', '超额完成', '由2021年完成90亿元与2022年完成99亿元推算，2022年为10%'],
    ['cpi-level', '次年未见', '没有从2023年报告里读出同一指标、同一范围的数'],
  ])('%s: %s', (slug, verdict, reason) =>
    visit(`${luan}/2022/targets/${slug}/`, { site, javaScript: false }, async (page) => {
      const said = words(await page.getByRole('region', { name: /^后来/ }).textContent());
      expect(said).toContain(verdict);
      expect(said).toContain(reason);
    }));

  test('an estimate makes the verdict provisional, in words', () =>
    visit(`${luan}/2023/targets/gdp-growth/`, { site, javaScript: false }, async (page) => {
      const said = words(await page.getByRole('region', { name: '后来怎样' }).textContent());
      expect(said).toContain('达到（预计）');
      expect(said).toContain('结论是暂时的');
    }));

  test('a frame on another site says so too', () =>
    visit('/embed/targets/anhui-luan-2022.target.gdp-growth/', { site, javaScript: false, width: 320, height: 220 }, async (page) => {
      expect(words(await page.locator('main').textContent())).toContain('未达到：2022年完成增长4.8%');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(220);
    }));

  test('the ladder sets province, city and county side by side', () =>
    visit(`${luan}/2023/targets/gdp-growth/`, { site, javaScript: false }, async (page) => {
      const rows = page.getByRole('region', { name: '上下级的同一目标' }).locator('tbody tr');
      expect((await rows.allTextContents()).map(words)).toEqual([
        expect.stringMatching(/安徽省.*6\.5%左右/),
        expect.stringMatching(/六安市.*7%左右.*高0\.5个百分点/),
        expect.stringMatching(/霍邱县.*8%以上.*高1个百分点/),
      ]);
    }));

  test('the report shows outcomes beside its targets, and targets beside the results that answer them', () =>
    visit(`${luan}/2023/`, { site, javaScript: false }, async (page) => {
      const row = (part: string) => page.getByRole('region', { name: part }).getByRole('row', { name: /地区生产总值/ });
      expect(words(await row('全部目标').textContent())).toMatch(/增长7%左右.*增长6\.8%.*达到/);
      const answered = row('全部结果').getByRole('link', { name: /2022年/ });
      expect(words(await answered.textContent())).toBe('2022年增长7.5%左右');
      await answered.click();
      expect(new URL(page.url()).pathname).toBe(`${luan}/2022/targets/gdp-growth/`);
    }));

  test('a figure that had to be computed is marked as such', () =>
    visit(`${luan}/2022/`, { site, javaScript: false }, async (page) => {
      const row = page.getByRole('region', { name: '全部目标' }).getByRole('row', { name: /进出口总额/ });
      expect(words(await row.textContent())).toMatch(/增长8%以上.*推算10%超额完成/);
    }));

  test('the city draws its years and says how many were kept', () =>
    visit(`${luan}/`, { site, javaScript: false }, async (page) => {
      const part = page.getByRole('region', { name: '说过的，做到了吗' });
      expect(words(await part.textContent())).toMatch(/12个目标等到了次年的报告，11个可以对照，其中9个达到或超额/);
      const chart = part.getByRole('img', { name: /地区生产总值增速/ }).first();
      expect(await chart.getAttribute('aria-label')).toMatch(/2022年目标7\.5%左右结果4\.8%未达到/);
    }));

  test('the indicator counts by year, wording and level', () =>
    visit('/indicators/gdp/', { site, javaScript: false }, async (page) => {
      const part = page.getByRole('region', { name: '目标兑现' });
      expect(words(await part.getByRole('region', { name: /按措辞/ }).textContent())).toMatch(/左右.*以上/);
      expect(await part.locator('.chart svg').count()).toBeGreaterThan(0);
      await part.getByRole('link', { name: /逐个看/ }).click();
      expect(new URL(page.url()).pathname).toBe('/promises/');
    }));
});

describe('the whole picture', () => {
  test('is a complete table by indicator without script, with its method', () =>
    visit('/promises/', { site, javaScript: false }, async (page) => {
      const table = page.locator('#promise-table');
      expect(await table.locator('tbody tr').count()).toBe(14);
      expect(await page.getByRole('form', { name: '筛选目标' }).count()).toBe(0);
      expect(words(await page.getByRole('region', { name: '怎么判断的' }).textContent())).toContain('这是本站的约定');
      expect(words(await page.getByRole('region', { name: '层层加码' }).textContent())).toMatch(/下级高于上级的\d+对/);
    }));

  test('filters stand in the address, and back undoes them', () =>
    visit('/promises/', { site }, async (page) => {
      const shown = page.locator('#promise-table tbody tr:visible');
      await page.getByRole('combobox', { name: '对照', exact: true }).selectOption({ label: '未达到' });
      expect(new URL(page.url()).search).toBe('?verdict=missed');
      expect(await shown.count()).toBe(3);
      await page.getByRole('combobox', { name: '级别', exact: true }).selectOption({ label: '省级' });
      expect(await shown.count()).toBe(2);
      expect(await page.locator('#promise-count').textContent()).toBe('14个目标中的2个');
      await page.goBack();
      expect(await shown.count()).toBe(3);
      await page.getByRole('button', { name: '清除' }).click();
      await expect.poll(() => shown.count()).toBe(14);
      expect(new URL(page.url()).search).toBe('');
    }));

  test('an address opens its choice', () =>
    visit('/promises/?indicator=gdp&year=2023', { site }, async (page) => {
      expect(await page.locator('#promise-table tbody tr:visible').count()).toBe(1);
      expect(await page.getByRole('combobox', { name: '指标', exact: true }).inputValue()).toBe('gdp');
    }));

  test('with no consecutive years it says so', () =>
    visit('/promises/', { javaScript: false }, async (page) => {
      expect(await page.locator('main').textContent()).toContain('还没有哪个地方有相邻两年的报告');
      const wording = page.getByRole('region', { name: '目标怎么说' });
      expect(await wording.getByRole('img', { name: /^2024年\d+个目标：以上\d+个，左右\d+个/ }).count()).toBe(1);
      await wording.getByText('图中数据').first().click();
      expect(await wording.getByRole('row').count()).toBeGreaterThan(2);
    }));
});

const pages = [
  '/promises/',
  `${luan}/`,
  `${luan}/2023/`,
  `${luan}/2022/targets/gdp-growth/`,
  `${luan}/2022/targets/retail-sales-growth/`,
  '/indicators/gdp/',
];

describe.each(viewports)('at %i px', (width) => {
  test.each(pages)('%s fits the screen and axe finds nothing', (path) =>
    visit(path, { site, width, dark: width === 360 }, async (page) => {
      expect(await overflow(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    }));
});

test('axe finds nothing where there is nothing to compare', () =>
  visit('/promises/', async (page) => expect(await axeViolations(page)).toEqual([])));
