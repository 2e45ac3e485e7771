import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packages = ['chromium', 'fonts-noto-cjk'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** Path of a Chromium: CHROME_PATH, else the first known name on PATH, else null. */
export function findChromium(): string | null {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  for (const name of names) {
    const path = onPath(name);
    if (path) return path;
  }
  return null;
}

/**
 * Path of a Chromium, installed through apt when there is none and this user may.
 * @throws Error that names the package and CHROME_PATH when there is none to be had.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROME_PATH) throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, which is not a program one can run.`);
  const apt = onPath('apt-get');
  if (apt && process.getuid?.() === 0) {
    console.log(`No Chromium found: installing ${packages.join(' ')} with apt-get.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // A list of packages that cannot be brought up to date may still be good enough.
    spawnSync(apt, ['update'], { stdio: 'inherit', env });
    try {
      execFileSync(apt, ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
    } catch {
      throw missing('apt-get could not install it.');
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw missing('');
}

const missing = (why: string): Error =>
  new Error(
    `The browser tests need a Chromium. ${why} Install the package chromium (Debian: apt-get install ${packages.join(' ')}), or set CHROME_PATH to a Chromium or Chrome.`,
  );

/** Arguments under which a Chromium runs in a container and calls no one. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
