import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { compareKeys } from './compare-keys.ts';

/** A raw report; paths are relative to the input folder, with forward slashes. */
export interface InputFile {
  readonly file: string;
  readonly sidecar: string | null;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

const extensions = new Set(['.txt', '.html', '.htm', '.md']);
const sidecarEnd = '.meta.yaml';
/** A report is 20–120 kB of text; a saved page with its scripts and styles inside stays below this. */
const maxBytes = 2 * 1024 * 1024;
const maxSidecarBytes = 16 * 1024;

const found = (file: string, severity: Problem['severity'], rule: string, message: string, hint: string): Problem => ({
  file,
  severity,
  rule,
  message,
  hint,
  start: null,
  end: null,
});

/**
 * Lists the raw reports below a folder, sorted by path. Hidden entries are passed over; what cannot be a report, is too
 * large, or is linked from outside is a problem.
 * @throws Error when the folder cannot be read.
 */
export function listInputs(folder: string): Inputs {
  const root = realpathSync(folder);
  const files: string[] = [];
  const sidecars = new Set<string>();
  const problems: Problem[] = [];

  const visit = (below: string): void => {
    for (const entry of entriesOf(below)) {
      if (/^\.(?!\.)/.test(entry.name)) continue;
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(file);
      else if (entry.isSymbolicLink()) follow(file);
      else if (entry.isFile()) take(file);
      else problems.push(found(file, 'warning', 'no-regular-file', 'Neither a file nor a folder.', 'Remove it from the input folder.'));
    }
  };

  const entriesOf = (below: string): Dirent[] => {
    try {
      return readdirSync(join(root, below), { withFileTypes: true });
    } catch (error) {
      if (below === '') throw error;
      const message = `The folder cannot be listed (${(error as NodeJS.ErrnoException).code}).`;
      problems.push(found(below, 'error', 'unreadable-file', message, 'Check its permissions.'));
      return [];
    }
  };

  const follow = (file: string): void => {
    const hint = 'Put a copy of the file there instead of the link.';
    let target: string;
    try {
      target = realpathSync(join(root, file));
    } catch {
      problems.push(found(file, 'error', 'broken-link', 'A symbolic link to nothing.', hint));
      return;
    }
    if (target !== root && !target.startsWith(root + sep)) {
      problems.push(found(file, 'error', 'link-out-of-folder', 'A symbolic link out of the input folder, which is not followed.', hint));
    } else if (statSync(target).isDirectory()) {
      problems.push(found(file, 'info', 'linked-folder', 'A symbolic link to a folder that is read at its own place.', ''));
    } else take(file);
  };

  const take = (file: string): void => {
    const { size } = statSync(join(root, file));
    const isSidecar = file.endsWith(sidecarEnd);
    if (!isSidecar && !extensions.has(extname(file).toLowerCase())) {
      const hint = `Save its text as one of ${[...extensions].join(' ')}.`;
      problems.push(found(file, 'warning', 'unsupported-file', `Unexpected file type ${extname(file) || 'without extension'}.`, hint));
    } else if (size > (isSidecar ? maxSidecarBytes : maxBytes)) {
      const limit = isSidecar ? maxSidecarBytes : maxBytes;
      const message = `Unexpected size of ${size} bytes, expected at most ${limit}.`;
      problems.push(found(file, 'error', 'file-too-large', message, 'Cut it down to the report.'));
    } else if (isSidecar) sidecars.add(file);
    else files.push(file);
  };

  if (!lstatSync(root).isDirectory()) throw Object.assign(new Error('Not a folder'), { code: 'ENOTDIR' });
  visit('');
  files.sort((a, b) => compareKeys([a], [b]));
  const used = new Set<string>();
  const inputs = files.map((file): InputFile => {
    const sidecar = [`${file}${sidecarEnd}`, `${file.slice(0, -extname(file).length)}${sidecarEnd}`].find((name) => sidecars.has(name));
    if (sidecar) used.add(sidecar);
    return { file, sidecar: sidecar ?? null };
  });
  for (const sidecar of sidecars)
    if (!used.has(sidecar)) {
      const message = 'A sidecar with no raw file beside it.';
      problems.push(found(sidecar, 'warning', 'orphan-sidecar', message, `Name it after the raw file: NAME.txt has NAME${sidecarEnd}.`));
    }
  return { files: inputs, problems };
}
