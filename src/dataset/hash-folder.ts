import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareKeys } from './compare-keys.ts';
import { hashOf } from './hash.ts';

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path];

/** Hash over names (relative to `root`) and bytes of all files at or below the paths; a path that is absent counts as absent. */
export function hashFiles(root: string, paths: readonly string[]): string {
  const files = paths.map((path) => resolve(root, path)).flatMap((path) => (existsSync(path) ? filesBelow(path) : []));
  const named = files.map((path) => ({ path, name: relative(root, path).split(sep).join('/') }));
  named.sort((a, b) => compareKeys([a.name], [b.name]));
  return hashOf(...named.flatMap(({ path, name }) => [name, readFileSync(path)]));
}
