import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBroken } from '../../scripts/links/find-broken.ts';
import { scanPage } from '../../scripts/links/scan-page.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page = (body: string): string => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;

test('references and ids are read from tags alone', () => {
  const html = page(
    '<a class="x" href="/a/?q=1&#38;r=2#b" hidden id="c">href="/text/" id=1</a><img src="/p.png"><pre>&lt;a href=&quot;/no/&quot;&gt;</pre>',
  );
  const { references, ids } = scanPage(html);
  expect([...references]).toEqual(['/a/?q=1&r=2#b', '/p.png']);
  expect([...ids]).toEqual(['c']);
});

test('names what leads nowhere, outside, or to no place on its page', () => {
  const folder = temporaryFolder({
    'index.html': page('<a href="/below/a/">a</a><a href="/below/b/">b</a><a href="/other/">o</a><a href="https://example.org/x/">x</a>'),
    'a/index.html': page('<h2 id="here">h</h2><a href="#here">h</a><a href="#there">t</a><a href="../#up">u</a><img src="p.png">'),
    'a/p.png': '',
  });
  const { pages, fragments, broken } = findBroken(join(folder), '/below/', 'http://localhost');
  expect({ pages, fragments }).toEqual({ pages: 2, fragments: 3 });
  expect(broken.map(({ page: from, reference, fault }) => `${from} ${reference} ${fault}`).sort()).toEqual([
    'a/index.html a/index.html#there has no such fragment',
    'a/index.html index.html#up has no such fragment',
    'index.html /below/b/ leads nowhere',
    'index.html /other/ lies outside the base path',
  ]);
});
