import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, builtSite } from './built-site.ts';

// Short names are ordinary words.
const secrets = [resolve('.'), homedir(), hostname()].filter((secret) => secret.length > 5);

test('nothing of the machine that built the site is in it', () => {
  const needles = secrets.map((secret) => Buffer.from(secret));
  const leaks = builtFiles().filter((file) => {
    const bytes = readFileSync(join(builtSite, file));
    return needles.some((needle) => bytes.includes(needle));
  });
  expect(secrets.length).toBeGreaterThan(0);
  expect(leaks).toEqual([]);
});
