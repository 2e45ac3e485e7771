import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCorpus } from '../../scripts/generate/corpus.ts';
import { random } from '../../scripts/generate/random.ts';
import { DatasetReader } from '../../src/dataset/read-dataset.ts';
import { contentOf } from '../dataset/folder-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAndKill } from './killed.ts';

/** Kills, two runs at a time. */
const kills = 20;

test('twenty runs killed at any moment, two at once, leave the last dataset whole', async () => {
  const folder = temporaryFolder();
  const [input, out] = [join(folder, 'in'), join(folder, 'out')];
  for (const { path, bytes } of generateCorpus(6, { sound: true })) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), bytes);
  }
  const run = (after: number | null) => runAndKill(['scripts/dataset.ts', '--in', input, '--out', out, '--jobs', '1', '--no-cache'], after);
  expect((await run(null)).status).toBe(0);
  const before = contentOf(out);

  // What the killed runs would have made: one report more.
  cpSync('content/reports/luan-2024-plain.txt', join(input, 'luan.txt'));
  const started = performance.now();
  const apart = join(folder, 'apart');
  await runAndKill(['scripts/dataset.ts', '--in', input, '--out', apart, '--jobs', '1', '--no-cache'], null);
  const whole = performance.now() - started;
  const after = contentOf(apart);
  expect(after).not.toEqual(before);

  const { next } = random(20);
  let killed = 0;
  for (let round = 0; round < kills / 2; round += 1) {
    // From the first module loaded to the last rename; two at once take longer than one.
    const ended = await Promise.all([run(next() * whole * 1.2), run(next() * whole * 1.2)]);
    killed += ended.filter(({ status }) => status === null).length;
    const { folder: read } = new DatasetReader(out);
    const content = contentOf(read);
    // A run that was quick enough has put its own there.
    expect([before, after]).toContainEqual(content);
  }
  expect(killed).toBeGreaterThan(kills / 2);

  const last = await Promise.all([run(null), run(null)]);
  expect(last.map(({ status }) => status)).toEqual([0, 0]);
  expect(contentOf(out)).toEqual(after);
  expect(readdirSync(folder).sort()).toEqual(['apart', 'in', 'out']);
});
