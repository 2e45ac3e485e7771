import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The newest third-party-web has no tarball on every mirror; lighthouse asks for any. */
const manifest = { private: true, dependencies: { lighthouse: '13.4.0' }, overrides: { 'third-party-web': '0.29.0' } };

/**
 * Path of Lighthouse's command, installed into a folder of its own: it weighs 200 MB, which nobody who wants to build or
 * test the site should have to fetch.
 * @param folder Kept between runs.
 * @throws Error when npm cannot install it.
 */
export function installLighthouse(folder: string): string {
  const command = resolve(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(command)) return command;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  console.log(`Installing Lighthouse into ${folder} …`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0 || !existsSync(command)) throw new Error('npm did not install Lighthouse. Check that the npm registry can be reached.');
  return command;
}
