// Runs a script of ours under the Node.js that the lock file names, after installing what is missing.
//   node scripts/bootstrap.mjs scripts/NAME.ts [arguments]
// Works with nothing but Node.js 20 and npm: no dependency, no newer syntax.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needsInstall } from './needs-install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');

if (needsInstall(root)) {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  // Packages warn that the Node.js at hand is too old; the one being installed is not.
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, parameters] = npm ? [process.execPath, [npm, ...options]] : ['npm', options];
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
  if (status !== 0 || needsInstall(root)) {
    console.error('npm ci did not install everything. Check that the npm registry can be reached, then run the command again.');
    process.exit(1);
  }
}

const child = spawn(join(binaries, 'node'), process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  // The second command starts in half the time.
  env: { NODE_COMPILE_CACHE: join(root, '.cache', 'node'), ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
