import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules is absent or differs from the lock file: every locked package must be there in its version, but
 * for optional ones, which npm leaves out where they do not run.
 * @param {string} root The repository's root.
 */
export function needsInstall(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(root, 'node_modules', 'node', 'bin', 'node'))) return true;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).some(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link) return false;
    const found = present[path];
    return found ? found.version !== version : !(optional || devOptional);
  });
}
