import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

/** A build of one report, in folders of its own. */
function build(folder: string) {
  cpSync('content/reports/tongguan-2024-cms-partial.txt', join(folder, 'reports/tongguan.txt'));
  const env = { ...process.env, REPORTS_DIR: join(folder, 'reports'), DATASET_DIR: join(folder, 'data'), DIST_DIR: join(folder, 'dist') };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
  return { status, stderr };
}

test('a build that loses a published id fails, names it, and replaces nothing', () => {
  const lost = 'anhui-luan-2024.target.gdp-growth';
  const retired = 'anhui-luan-2023';
  const folder = temporaryFolder({
    'permalinks.json': JSON.stringify({ ids: [retired, lost, 'anhui-tongling-tongguan-2024'], retired: { [retired]: 'Never read out.' } }),
  });
  const { status, stderr } = build(folder);
  expect(status).toBe(1);
  expect(stderr).toContain(lost);
  expect(stderr).not.toContain(`${retired}\n`);
  expect([existsSync(join(folder, 'data')), existsSync(join(folder, 'dist'))]).toEqual([false, false]);
});

test('corrections that do not parse are named by entry', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'corrections.yaml'), '- {id: a, field: value, value: 7, reason: r, source: s}\n- {id: b, field: size}\n');
  const { status, stderr } = build(folder);
  expect(status).toBe(2);
  expect(stderr).toContain('entry 2');
  expect(stderr).not.toContain('entry 1');
});
