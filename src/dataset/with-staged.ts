import { rmSync } from 'node:fs';
import { stageFolder } from './swap-folder.ts';
import { diskFault } from './workers.ts';

/** The disk cannot be written; the last dataset or site is as it was. */
export class DiskError extends Error {}

/** What to do by the system's code. */
const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room',
  EDQUOT: 'There is no space left for this user: make room',
  EFBIG: 'Files may not grow so large here: raise the limit',
  EROFS: 'The disk is read-only: make it writable',
  EACCES: 'This user may not write there: change the permissions',
  EPERM: 'This user may not write there: change the permissions',
};

/**
 * Gives `use` a folder to write the next dataset (or site) into, and takes it away again.
 * @throws DiskError when the disk refuses.
 */
export async function withStaged<T>(output: string, use: (staged: string) => Promise<T>, what = 'dataset'): Promise<T> {
  let staged: string | null = null;
  try {
    staged = stageFolder(output);
    return await use(staged);
  } catch (error) {
    const fault = diskFault(error);
    if (fault === null) throw error;
    const hint = `${hints[fault] ?? 'Check that there is space and that you may write there'}, or choose another folder.`;
    throw new DiskError(`The ${what} could not be written to ${output} (${fault}); the last one is as it was. ${hint}`, { cause: error });
  } finally {
    if (staged !== null) rmSync(staged, { recursive: true, force: true });
  }
}
