import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** An nginx with its table of types and Debian's module for `.br` files. */
export interface Nginx {
  readonly program: string;
  readonly types: string;
  readonly brotli: string;
}

const packages = ['nginx', 'nginx-light', 'nginx-common', 'libnginx-mod-http-brotli-static'];
const kept = resolve('.cache/nginx');

const run = (command: string, parameters: readonly string[], cwd?: string): boolean =>
  spawnSync(command, parameters, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;

/** The parts below a root of the file system, and whether the program starts. */
function nginxBelow(root: string): Nginx | null {
  const program = join(root, 'usr/sbin/nginx');
  const types = join(root, 'etc/nginx/mime.types');
  const brotli = join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  return [program, types, brotli].every(existsSync) && run(program, ['-v']) ? { program, types, brotli } : null;
}

/**
 * The system's nginx, or Debian's packages unpacked below `.cache/`: nothing is installed, no service started. Null where
 * there is neither.
 */
export function debianNginx(): Nginx | null {
  const there = nginxBelow('/') ?? nginxBelow(kept);
  if (there) return there;
  mkdirSync(kept, { recursive: true });
  const fetched = (): boolean => run('apt-get', ['download', '-q', ...packages], kept);
  if (!fetched() && !(process.getuid?.() === 0 && run('apt-get', ['update', '-q']) && fetched())) return null;
  for (const name of readdirSync(kept)) if (name.endsWith('.deb')) run('dpkg-deb', ['-x', name, '.'], kept);
  return nginxBelow(kept);
}
