import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, statfsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stageFolder } from '../src/dataset/swap-folder.ts';

/*
 * By default Node.js keeps up to 96 MiB of young objects (three times this figure), and with them pages of memory it never gives
 * back; what setting one page leaves behind is dead long before. With less, what is not quite dead is taken for old, and the
 * whole heap is looked through the more often.
 */
const sparing = ['--max-semi-space-size=16'];

/** Free bytes below which a build failed for want of space, whatever was said of it. */
const tooFew = 1024 * 1024;

/**
 * Lets Astro build the pages into an empty folder, then adds what is no page. Both work in a folder of their own in the
 * repository first: there Astro finds its packages, and two builds at once never meet.
 * @throws Error when the build fails.
 */
export async function renderPages(folder: string, datasetFolder: string): Promise<void> {
  const work = stageFolder(join('.cache', 'site'));
  try {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATASET_DIR: resolve(datasetFolder) };
    for (const step of [
      ['scripts/build-pages.ts', work],
      ['scripts/write-static.ts', work],
    ]) {
      const { status } = spawnSync(process.execPath, [...sparing, ...step], { stdio: 'inherit', env });
      if (status !== 0) throw new Error(`The site could not be built; the last one was left as it is. ${whyNot(work)}`);
    }
    rmSync(folder, { recursive: true, force: true });
    await move(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function whyNot(work: string): string {
  const { bavail, bsize } = statfsSync(work);
  return bavail * bsize < tooFew ? 'The disk is full: make room, then run the command again.' : 'What it met stands above.';
}

/** Renames where the file system can, else copies: not by `cpSync`, which may call a full disk an input/output error. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
