import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const run = (command: string, parameters: readonly string[], cwd?: string): boolean =>
  spawnSync(command, parameters, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;

/**
 * A root folder below which all of `files` are: the system's, or one below `.cache/` into which Debian's packages are
 * unpacked. Nothing is installed and no service started. Null where there is neither.
 * @param packages the first gives the folder its name.
 * @param files paths without a leading slash.
 */
function rootWith(packages: readonly string[], files: readonly string[]): string | null {
  const whole = (root: string): boolean => files.every((file) => existsSync(join(root, file)));
  if (whole('/')) return '/';
  const kept = resolve('.cache', packages[0] ?? '');
  if (whole(kept)) return kept;
  mkdirSync(kept, { recursive: true });
  const fetched = (): boolean => run('apt-get', ['download', '-q', ...packages], kept);
  if (!fetched() && !(process.getuid?.() === 0 && run('apt-get', ['update', '-q']) && fetched())) return null;
  for (const name of readdirSync(kept)) if (name.endsWith('.deb')) run('dpkg-deb', ['-x', name, '.'], kept);
  return whole(kept) ? kept : null;
}

/** An nginx with its table of types and Debian's module for `.br` files. */
export interface Nginx {
  readonly program: string;
  readonly types: string;
  readonly brotli: string;
}

export function debianNginx(): Nginx | null {
  const parts = ['usr/sbin/nginx', 'etc/nginx/mime.types', 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];
  const root = rootWith(['nginx', 'nginx-light', 'nginx-common', 'libnginx-mod-http-brotli-static'], parts);
  if (root === null) return null;
  const [program = '', types = '', brotli = ''] = parts.map((part) => join(root, part));
  return run(program, ['-v']) ? { program, types, brotli } : null;
}

/** GNU parallel. */
export function debianParallel(): string | null {
  const root = rootWith(['parallel'], ['usr/bin/parallel']);
  if (root === null) return null;
  const program = join(root, 'usr/bin/parallel');
  return run(program, ['--will-cite', '--version']) ? program : null;
}
