import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerRules } from '../../scripts/header-rules.ts';
import { builtFiles, builtSite } from './built-site.ts';

const text = readFileSync(join(builtSite, '_headers'), 'utf8');
const rules = headerRules(text);
const addressOf = (file: string): string => `/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`;
const pages = builtFiles().filter((file) => file.endsWith('.html'));

test('every page bears in its head the policy that its host is asked to send', () => {
  const odd = pages.filter((file) => {
    const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(builtSite, file), 'utf8'))?.[1];
    const sent = rules(addressOf(file))['content-security-policy'];
    return !own || sent !== `${own.replaceAll('&#39;', "'")}; frame-ancestors ${file.startsWith('embed/') ? '*' : "'self'"}`;
  });
  expect(pages.length).toBeGreaterThan(10);
  expect(odd).toEqual([]);
});

test('no policy allows what stands inside a page or comes from elsewhere', () => {
  const policies = [...text.matchAll(/Content-Security-Policy: (.*)/g)].map(([, policy = '']) => policy);
  expect(policies.length).toBeGreaterThan(5);
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|script-src[^;]*(?:data:|\*)/);
  }
});

test('no header of an address is set under two patterns: hosts join or drop them', () => {
  const blocks = text.split('\n\n').map((block) => ({
    of: headerRules(`${block.split('\n')[0]}\n  x: 1`),
    names: [...block.matchAll(/^\s+([^:\s]+):/gm)].map(([, name = '']) => name),
  }));
  for (const file of builtFiles()) {
    const names = blocks.filter(({ of }) => 'x' in of(addressOf(file))).flatMap((block) => block.names);
    expect([file, names.length]).toEqual([file, new Set(names).size]);
    expect([file, names]).toEqual([file, expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy'])]);
  }
});

test('only what bears its hash in its name is kept for ever', () => {
  const kept = builtFiles().filter((file) => rules(addressOf(file))['cache-control']?.includes('immutable'));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((file) => !/^_assets\/.+\.[\w-]{8}\.(?:js|css)(?:\.br|\.gz)?$/.test(file))).toEqual([]);
});
