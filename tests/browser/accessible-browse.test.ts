import { describe, expect, test } from 'vitest';
import { axeViolations, visit } from './harness.ts';

const pages = [
  '/',
  '/cities/',
  '/cities/anhui-luan/',
  '/cities/anhui-tongling-tongguan/',
  '/cities/anhui-luan/2024/',
  '/cities/anhui-luan/2024/#target.gdp-growth',
  '/cities/anhui-tongling-tongguan/2024/',
  '/cities/jiangxi-jingdezhen-leping/2023/',
  '/cities/liaoning-fuxin/2023/',
  '/cities/anhui-luan/2024/targets/gdp-growth/',
  '/cities/anhui-luan/2024/targets/retail-sales-growth/',
  '/cities/anhui-luan/2024/source/1/',
];

describe.each([
  { width: 1280, dark: false },
  { width: 360, dark: true },
])('axe finds nothing at $width px, dark: $dark', (options) => {
  test.each(pages)('%s', (path) => visit(path, options, async (page) => expect(await axeViolations(page)).toEqual([])));
});

test('nor on the page for what is missing', () =>
  visit('/no-such-page/', { expectTrouble: true }, async (page) => expect(await axeViolations(page)).toEqual([])));
