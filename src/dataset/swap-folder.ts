import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/*
 * A folder that is replaced as a whole. It is written as the sibling `.staged-<name>-<pid>` and takes two renames to
 * come into place; the last one waits as `.staged-<name>-previous-<pid>` meanwhile, from where `recoverFolder` brings it
 * back. A run touches no other living run's folders, so that of two that are killed in the middle one whole folder remains.
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
  const parent = dirname(resolve(folder));
  if (!existsSync(parent)) return;
  const prefix = basename(sibling(folder, ''));
  for (const name of readdirSync(parent)) {
    const [, previous, pid] = (name.startsWith(prefix) && /^(previous-)?([1-9]\d*)$/.exec(name.slice(prefix.length))) || [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (previous && !existsSync(folder)) renameSync(join(parent, name), folder);
    else clear(join(parent, name));
  }
}

/** What cannot be removed harms nobody: a child that outlived its run still writes there, or the disk is read-only. */
function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next command tries again.
  }
}

/** An empty folder beside `folder`, on the same file system, to write its successor into. */
export function stageFolder(folder: string): string {
  recoverFolder(folder);
  const staged = sibling(folder, String(process.pid));
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(dirname(staged), { recursive: true });
  // Alone, as a recursive one calls a read-only disk a missing folder.
  mkdirSync(staged);
  return staged;
}

/** Moves a staged folder into place; when two runs end at once the later one stays. */
export function swapFolder(staged: string, folder: string): void {
  const previous = sibling(folder, `previous-${process.pid}`);
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (existsSync(folder)) {
        rmSync(previous, { recursive: true, force: true });
        renameSync(folder, previous);
      }
      renameSync(staged, folder);
      break;
    } catch (error) {
      // Another run was quicker with one of the two renames.
      const { code } = error as NodeJS.ErrnoException;
      if (attempt >= 20 || !(code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'ENOENT' && existsSync(staged)))) throw error;
    }
  }
  clear(previous);
}
