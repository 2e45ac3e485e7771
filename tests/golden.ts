import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a value with its golden file in tests/golden. A difference leaves the new value beside it as
 * `NAME-changed.json`, to be looked at and, when right, renamed. A missing golden file is made on a developer's machine
 * and is an error on CI.
 * @param name path below tests/golden, without extension
 */
export const expectGolden = (name: string, value: unknown): void => {
  const file = resolve('tests/golden', `${name}.json`);
  const changed = resolve('tests/golden', `${name}-changed.json`);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (!existsSync(file)) {
    if (process.env.CI) throw new Error(`Unexpected lack of ${file}: golden files are not made on CI.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const golden = readFileSync(file, 'utf8');
  if (golden === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(JSON.parse(text)).toEqual(JSON.parse(golden));
};
