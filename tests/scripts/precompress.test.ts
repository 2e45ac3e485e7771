import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompress } from '../../scripts/precompress.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('text that shrinks gets a .br and a .gz beside it, nothing else does', async () => {
  const page = '<p>地区生产总值增长6%左右</p>'.repeat(200);
  const noise = Buffer.concat(Array.from({ length: 200 }, (_, at) => createHash('sha256').update(String(at)).digest()));
  const folder = temporaryFolder({
    'index.html': page,
    'cities/a/index.html': page,
    '_assets/a.css': page,
    'small.html': '<p>6%</p>',
    'noise.txt': noise,
    'card.png': page,
    'search/index/b.bin': page,
  });
  const { files, plain, brotli, gzip } = await precompress(folder);
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:br|gz)$/.test(name));
  expect(made.sort()).toEqual(['_assets/a.css', 'cities/a/index.html', 'index.html'].flatMap((name) => [`${name}.br`, `${name}.gz`]));
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, '_assets/a.css.gz'))).toString()).toBe(page);
  expect([files, plain]).toEqual([3, 3 * Buffer.byteLength(page)]);
  expect(brotli).toBeLessThan(gzip);
});
