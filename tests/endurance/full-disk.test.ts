import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf } from '../dataset/folder-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { kilobytesOf, smallDisk } from './small-disk.ts';

const command = (input: string, out: string, limit = '') => {
  const line = `${limit}exec "${process.execPath}" scripts/dataset.ts --in "${input}" --out "${out}" --jobs 1 --no-cache`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  return { status, stderr };
};

/** One report, then three: more than what the disk was made for. */
function reports(): { folder: string; input: string; addMore: () => void } {
  const folder = temporaryFolder();
  const input = join(folder, 'in');
  mkdirSync(input);
  const add = (name: string): void => cpSync(`content/reports/${name}.txt`, join(input, `${name}.txt`));
  add('tongguan-2024-cms-partial');
  return { folder, input, addMore: () => ['luan-2024-plain', 'leping-2023-forum'].forEach(add) };
}

const hint = 'the last one is as it was.';

test('on a full disk the last dataset stays, the message says why, and with room the next run succeeds', () => {
  const { folder, input, addMore } = reports();
  const disk = smallDisk(join(folder, 'disk'), 100_000);
  const out = join(folder, 'disk/out');
  expect(command(input, out).status).toBe(0);
  const before = contentOf(out);
  disk?.resize(kilobytesOf(out) + 200);

  addMore();
  // Where nothing can be mounted, a limit of what a file may hold: 64 blocks of 512 or 1,024 bytes.
  const { status, stderr } = command(input, out, disk ? '' : 'ulimit -f 64; ');
  expect([status, stderr]).toEqual([1, expect.stringContaining(disk ? '(ENOSPC)' : '(EFBIG)')]);
  expect(stderr).toContain(`${hint} ${disk ? 'The disk is full: make room' : 'Files may not grow so large here'}`);
  expect(contentOf(out)).toEqual(before);
  expect(readdirSync(join(folder, 'disk'))).toEqual(['out']);

  disk?.resize(100_000);
  expect(command(input, out).status).toBe(0);
  expect(contentOf(out)).not.toEqual(before);
});

test('where nothing may be written the last dataset stays, is still read, and the message says so', () => {
  const { folder, input, addMore } = reports();
  const disk = smallDisk(join(folder, 'disk'), 100_000);
  // No one may make a folder there, not even root.
  const out = disk ? join(folder, 'disk/out') : '/sys/duibiao/out';
  if (disk) expect(command(input, out).status).toBe(0);
  const before = disk ? contentOf(out) : {};
  disk?.readOnly(true);
  addMore();
  const { status, stderr } = command(input, out);
  expect([status, stderr]).toEqual([1, expect.stringContaining(hint)]);
  if (!disk) return;
  expect(stderr).toContain(`(EROFS); ${hint} The disk is read-only`);
  expect(contentOf(out)).toEqual(before);
  disk.readOnly(false);
  expect(command(input, out).status).toBe(0);
});
