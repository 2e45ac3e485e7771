import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { onTestFinished } from 'vitest';

const ran = (command: string, ...parameters: string[]): boolean => spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;

/** A file system of its own size, in memory. */
export interface SmallDisk {
  resize(kilobytes: number): void;
  readOnly(is: boolean): void;
}

/** Mounts one at a folder until the test is over; null where this user may mount nothing. */
export function smallDisk(folder: string, kilobytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true });
  if (process.platform !== 'linux' || !ran('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return null;
  // Before the folder itself is removed, as what is registered last is done first.
  onTestFinished(() => void ran('umount', '--lazy', folder));
  const remount = (options: string): void => {
    if (!ran('mount', '-o', `remount,${options}`, folder)) throw new Error(`The file system at ${folder} could not be changed.`);
  };
  return { resize: (size) => remount(`size=${size}k`), readOnly: (is) => remount(is ? 'ro' : 'rw') };
}

/** What a folder takes of its file system. */
export const kilobytesOf = (folder: string): number => Number(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
