import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, builtSite } from './built-site.ts';

/** Words of the forums' own pages, which no reader of a report should meet. */
const CHROME = ['签到', '快速回复', '客服中心', '阅读模式', '本版积分规则', 'quyushuju'];

test('what a forum puts around a report is nowhere on the site', () => {
  const pages = builtFiles().filter((file) => /\.(?:html|json|md|txt|xml|csv)$/.test(file));
  const found = pages.flatMap((file) => {
    const text = readFileSync(join(builtSite, file), 'utf8');
    return CHROME.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(pages.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
