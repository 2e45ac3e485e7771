import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureChromium, findChromium } from '../../scripts/find-chromium.ts';
import { temporaryFolder } from '../temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

function programs(...names: string[]): string {
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, '#!/bin/sh\n'])));
  for (const name of names) chmodSync(join(folder, name), 0o755);
  return folder;
}

test('CHROME_PATH first, then the known names on PATH', () => {
  const folder = programs('google-chrome', 'chromium-browser', 'my-chrome');
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
  expect(findChromium()).toBe(join(folder, 'chromium-browser'));
  vi.stubEnv('CHROME_PATH', join(folder, 'my-chrome'));
  expect(findChromium()).toBe(join(folder, 'my-chrome'));
});

test('where there is none to be had, the message names the package and CHROME_PATH', () => {
  vi.stubEnv('PATH', programs());
  vi.stubEnv('CHROME_PATH', '');
  expect(() => ensureChromium()).toThrow(/package chromium .*CHROME_PATH/);
  vi.stubEnv('CHROME_PATH', '/no/such/chrome');
  expect(() => ensureChromium()).toThrow('CHROME_PATH is /no/such/chrome');
});
