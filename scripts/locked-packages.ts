/** A package as the lock file installs it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  /** Named in package.json itself. */
  readonly direct: boolean;
  readonly dev: boolean;
  readonly optional: boolean;
  /** Whether it runs a script when it is installed. */
  readonly installs: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  /** For development here, and optional to something else. */
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

/**
 * Licences (SPDX) under which we take packages. LGPL and MPL cover libraries that are used whole and unchanged: libvips
 * behind sharp, axe-core in tests.
 */
const permitted = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC LGPL-3.0-or-later MIT MPL-2.0 Python-2.0'.split(' '),
);

/** All packages of a package-lock.json, by name. */
export function lockedPackages(lock: string): LockedPackage[] {
  const { '': root = {}, ...entries } = (JSON.parse(lock) as { packages: Record<string, Entry> }).packages;
  const direct = new Set(
    [...Object.keys(root.dependencies ?? {}), ...Object.keys(root.devDependencies ?? {})].map((name) => `node_modules/${name}`),
  );
  return Object.entries(entries)
    .map(([path, { version = '', license, dev = false, optional = false, devOptional = false, hasInstallScript = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? null,
      direct: direct.has(path),
      dev: dev || devOptional,
      optional: optional || devOptional,
      installs: hasInstallScript,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What speaks against a package's licence, one line each. */
export const licenceFaults = (packages: readonly LockedPackage[]): string[] =>
  packages.flatMap(({ name, version, licence }) => {
    if (licence === null) return [`${name} ${version} names no licence: read its files, then replace it or ask its makers.`];
    // Of several the stricter counts: all of them must be permitted, whether joined by AND or OR.
    const odd = licence.split(/\s+(?:AND|OR)\s+|[()]/).filter((each) => each !== '' && !permitted.has(each));
    return odd.length > 0 ? [`${name} ${version} comes under ${odd.join(', ')}, which is not on the list.`] : [];
  });
