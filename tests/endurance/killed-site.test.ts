import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { random } from '../../scripts/generate/random.ts';
import { contentOf } from '../dataset/folder-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAndKill } from './killed.ts';
import { kilobytesOf, smallDisk } from './small-disk.ts';

/** Builds killed; those of the dataset and of the folders' swap, twenty each, are cheaper. */
const kills = 4;

test('builds killed at any moment, builds at once, a full and a read-only disk leave the last site whole', async () => {
  const folder = temporaryFolder();
  const disk = smallDisk(join(folder, 'disk'), 200_000);
  const reports = join(folder, 'reports');
  const dist = join(folder, 'disk/dist');
  mkdirSync(reports);
  cpSync('content/reports/tongguan-2024-cms-partial.txt', join(reports, 'tongguan.txt'));
  const { SITE_URL: _, BASE_PATH: __, ...environment } = process.env;
  const env = { ...environment, REPORTS_DIR: reports, DATASET_DIR: join(folder, 'data'), DIST_DIR: dist, PRECOMPRESS: '0' };
  const build = (after: number | null, more: { alone?: boolean; env?: NodeJS.ProcessEnv } = {}) =>
    runAndKill(['scripts/build.ts'], after, { env, ...more });

  const started = performance.now();
  const first = await build(null);
  expect([first.status, first.output]).toEqual([0, expect.stringContaining('page(s) built')]);
  const whole = performance.now() - started;
  const before = contentOf(dist);

  const { next } = random(5);
  let killed = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    // Later builds are quicker than the first, which fills caches: one may end before its time, and makes the same site.
    const { status } = await build((0.05 + 0.6 * next()) * whole, { alone: kill % 2 === 1 });
    if (status === null) killed += 1;
    expect(contentOf(dist)).toEqual(before);
  }

  expect(killed).toBeGreaterThan(0);

  // A disk with room for the last site but not for two.
  if (disk) {
    disk.resize(Math.ceil(kilobytesOf(dist) * 1.3));
    const { status, output } = await build(null);
    expect([status, output]).toEqual([1, expect.stringContaining('The site could not be written')]);
    expect(output).toContain('(ENOSPC)');
    expect(contentOf(dist)).toEqual(before);
    disk.resize(200_000);
    disk.readOnly(true);
    const refused = await build(null);
    expect([refused.status, refused.output]).toEqual([1, expect.stringContaining('(EROFS); the last one is as it was.')]);
    expect(contentOf(dist)).toEqual(before);
    disk.readOnly(false);
  }

  const both = await Promise.all([build(null), build(null)]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(contentOf(dist)).toEqual(before);
  expect(readdirSync(join(folder, 'disk'))).toEqual(['dist']);
});
