import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const entry = /<script type="module" src="([^"]+)"><\/script>/;
const imported = /\b(?:from|import)\s*"(\.[^"]+\.js)"/g;

/**
 * Names in a page what its script imports, so that a browser fetches all of it at once and not one after the other.
 * @param folder the built site; `base` is the address of its root, with both slashes.
 */
export function preloadModules(folder: string, page: string, base: string): void {
  const file = join(folder, page);
  const html = readFileSync(file, 'utf8');
  const source = entry.exec(html)?.[1];
  if (!source?.startsWith(base)) return;
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
  collect(source.slice(base.length));
  if (found.size === 0) return;
  // Not rel="modulepreload", which a browser without scripts reports as refused.
  const scripts = [...found].map((name) => `<script type="module" src="${base}${name}"></script>`).join('');
  writeFileSync(
    file,
    html.replace(entry, (script) => scripts + script),
  );
}
