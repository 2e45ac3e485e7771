import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const entries = /<script type="module" src="([^"]+)"><\/script>/g;
const imported = /\b(?:from|import)\s*"(\.[^"]+\.js)"/g;

/**
 * Names in a page what its scripts import, so that a browser fetches all of it at once and not one after the other. Where a
 * page has several, all but the last run as soon as they are here, and must not ask for what the document holds.
 * @param folder the built site; `base` is the address of its root, with both slashes.
 */
export function preloadModules(folder: string, page: string, base: string): void {
  const file = join(folder, page);
  const html = readFileSync(file, 'utf8');
  const sources = [...html.matchAll(entries)].map(([, source = '']) => source).filter((source) => source.startsWith(base));
  const found = new Set<string>();
  const collect = (module: string): void => {
    const code = readFileSync(join(folder, module), 'utf8');
    for (const [, path = ''] of code.matchAll(imported)) {
      const name = posix.join(dirname(module), path);
      if (found.has(name)) continue;
      found.add(name);
      collect(name);
    }
  };
  for (const source of sources) collect(source.slice(base.length));
  // Not rel="modulepreload", which a browser without scripts reports as refused.
  const scripts = [...found].map((name) => `<script type="module" src="${base}${name}"></script>`).join('');
  const early = new Set(sources.slice(0, -1));
  writeFileSync(
    file,
    html.replaceAll(entries, (script, source: string) => {
      if (early.has(source)) return script.replace('<script', '<script async fetchpriority="high"');
      return source === sources.at(-1) ? scripts + script : script;
    }),
  );
}
