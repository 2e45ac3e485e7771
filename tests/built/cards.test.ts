import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basePath } from '../../scripts/folders.ts';
import { builtFiles, builtSite } from './built-site.ts';

const files = builtFiles();
const pages = files.filter((file) => /^cities\/[^/]+\/[^/]+\/(targets\/[^/]+\/)?index\.html$/.test(file));

test('every report and target names a picture of its own, and the picture is there', () => {
  const there = new Set(files);
  const images = pages
    .map((page) => readFileSync(join(builtSite, page), 'utf8'))
    // Pages of retired ids have nothing to show.
    .filter((html) => !html.includes('name="robots"'))
    .map((html) => new URL(/<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? 'missing:').pathname.slice(basePath().length));
  expect(images.length).toBeGreaterThan(10);
  expect(images.filter((image) => !there.has(image))).toEqual([]);
  expect(new Set(images).size).toBe(images.length);
});
