import { describe, expect, test } from 'vitest';
import { axeViolations, visit } from './harness.ts';

const compare = '/compare/?places=liaoning-fuxin,anhui-luan&indicators=gdp,retail-sales&years=2022-2024&kind=both&measure=growth';

/** Page and what shows that its script has done its work. */
const pages = [
  ['/indicators/', 'h1'],
  ['/indicators/gdp/', 'table button.sort'],
  ['/indicators/gdp/2023/', 'table button.sort'],
  ['/compare/', '#compare-examples a'],
  [`${compare}&view=table`, '#compare-output table'],
  [`${compare}&view=bars`, '#compare-output svg'],
  [`${compare}&view=series`, '#compare-output svg'],
  [`${compare}&view=pairs`, '#compare-output svg'],
  ['/compare/text/?reports=anhui-luan-2024,jiangxi-jingdezhen-leping-2023&theme=industry', '#text-output h2'],
  ['/themes/', 'h1'],
  ['/themes/industry/', 'h1'],
  ['/search/', '#search-app:not([hidden])'],
  ['/search/?q=规上工业', '#search-results li'],
  ['/promises/', 'h1'],
  ['/data/', 'h1'],
  ['/quality/', 'table button.sort'],
  ['/about/', 'h1'],
] as const;

describe.each([
  { width: 1280, dark: false },
  { width: 360, dark: true },
])('axe finds nothing at $width px, dark: $dark', (options) => {
  test.each(pages)('%s', (path, ready) =>
    visit(path, options, async (page) => {
      await page.locator(ready).first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
});

test('an open list of suggestions is sound too', () =>
  visit('/compare/', async (page) => {
    await page.getByRole('combobox', { name: '地方' }).fill('安徽');
    await page.getByRole('option').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }));
