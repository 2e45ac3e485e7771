import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureCommand } from '../../scripts/bench/measure-command.ts';
import { benchTables, withBenchTables } from '../../scripts/bench/results.ts';

test("the README's tables are those of bench/results.json", () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withBenchTables(readme, benchTables(JSON.parse(readFileSync('bench/results.json', 'utf8'))))).toBe(readme);
});

test('a command is measured with all that it starts', async () => {
  const busy = 'const { spawnSync } = require("node:child_process");while (process.cpuUsage().user < 400_000);';
  const figures = await measureCommand([
    process.execPath,
    '-e',
    `${busy}spawnSync(process.execPath, ["-e", "${busy.replaceAll('"', "'")}"])`,
  ]);
  expect(figures.finished).toBe(true);
  expect(figures.cpuSeconds).toBeGreaterThan(0.3);
  expect(figures.seconds).toBeGreaterThan(0.7);
});

test('a command that takes too long is ended, and so it says', async () => {
  const figures = await measureCommand([process.execPath, '-e', 'setTimeout(() => {}, 60_000)'], process.env, 1);
  expect(figures.finished).toBe(false);
  expect(figures.seconds).toBeLessThan(20);
});
