import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/*
 * A folder that is replaced as a whole. It is written as the sibling `.staged-<name>-<pid>` and takes two renames to
 * come into place; the last one waits as `.staged-<name>-previous` meanwhile, from where `recoverFolder` brings it back.
 */

const sibling = (folder: string, tail: string): string => {
  const path = resolve(folder);
  return join(dirname(path), `.staged-${basename(path).replace(/^\.+/, '')}-${tail}`);
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Puts the last whole folder back when a run was killed between the two renames, and clears what dead runs left. */
export function recoverFolder(folder: string): void {
  const previous = sibling(folder, 'previous');
  if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder);
  const parent = dirname(previous);
  if (!existsSync(parent)) return;
  const prefix = basename(sibling(folder, ''));
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** An empty folder beside `folder`, on the same file system, to write its successor into. */
export function stageFolder(folder: string): string {
  recoverFolder(folder);
  const staged = sibling(folder, String(process.pid));
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  return staged;
}

/** Moves a staged folder into place; when two runs end at once the later one stays. */
export function swapFolder(staged: string, folder: string): void {
  const previous = sibling(folder, 'previous');
  for (let attempt = 0; ; attempt += 1) {
    rmSync(previous, { recursive: true, force: true });
    try {
      if (existsSync(folder)) renameSync(folder, previous);
      renameSync(staged, folder);
      break;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (attempt >= 5 || !(code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'ENOENT' && existsSync(staged)))) throw error;
    }
  }
  rmSync(previous, { recursive: true, force: true });
}
