import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileCost } from '../tests/hostile/measure-folder.ts';
import { writeNastyFolder } from '../tests/hostile/nasty-folder.ts';
import { exitCodes, readArguments, readCount } from './arguments.ts';
import { formatTable } from './format-table.ts';

const usage = `npm run check:hostile -- [--size N] [--all]

Makes a folder of hostile and broken files (tests/hostile/nasty-folder.ts) and takes each through the pipeline: processor
time, memory, and as what it is listed. Exit 1 when one takes more than 5 s or 300 MiB, or is listed nowhere.
  --size N  characters of each file that is full of one thing (500000)
  --all     every file, not the twenty dearest alone`;

const limits = { seconds: 5, mebibytes: 300 };

const { values } = readArguments(usage, { size: { type: 'string' }, all: { type: 'boolean' } });
const folder = mkdtempSync(join(tmpdir(), 'duibiao-hostile-'));
try {
  const input = join(folder, 'in');
  mkdirSync(input);
  const written = writeNastyFolder(input, readCount(values.size, '--size', 500_000, usage));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', 'tests/hostile/measure-folder.ts', input, join(folder, 'work')],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  tell(
    stdout
      .trim()
      .split('\n')
      .map((line): FileCost => JSON.parse(line)),
    written,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tell(costs: readonly FileCost[], written: readonly string[]): void {
  const dearest = costs.toSorted((a, b) => b.seconds - a.seconds);
  const rows = dearest
    .slice(0, values.all ? undefined : 20)
    .map(({ file, bytes, seconds, mebibytes, listed }) => [
      JSON.stringify(file).slice(1, -1).slice(0, 60),
      (bytes / 1024).toFixed(0),
      seconds.toFixed(2),
      mebibytes.toFixed(0),
      listed ?? 'nowhere',
    ]);
  console.log(formatTable(['file', 'KiB', 'seconds', 'MiB', 'listed as'], rows));
  const most = (of: (cost: FileCost) => number): number => Math.max(...costs.map(of));
  // A sidecar's faults are the problems of the file that it stands beside.
  const unlisted = written.filter((name) => !name.endsWith('.meta.yaml') && !costs.some(({ file, listed }) => file === name && listed));
  console.log(
    `\n${costs.length} entries: at most ${most(({ seconds }) => seconds).toFixed(2)} s and ${most(({ mebibytes }) => mebibytes).toFixed(0)} MiB; listed nowhere: ${unlisted.length}`,
  );
  const over = costs.filter(({ seconds, mebibytes }) => seconds > limits.seconds || mebibytes > limits.mebibytes);
  if (over.length + unlisted.length > 0) process.exitCode = exitCodes.failed;
}
