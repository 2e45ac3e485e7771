import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanPage } from './scan-page.ts';

/** A reference that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly reference: string;
  readonly fault: 'leads nowhere' | 'has no such fragment' | 'lies outside the base path' | 'is a script';
}

export interface LinkFigures {
  readonly pages: number;
  /** Pairs of page and internal address. */
  readonly links: number;
  /** Different places inside pages that are referred to. */
  readonly fragments: number;
  readonly broken: readonly BrokenLink[];
}

/** Of more the rest is of the same kind. */
const MOST_BROKEN = 1000;

/**
 * Checks every internal link and fragment of a built site. Pages are read twice, one at a time: memory grows with the
 * number of addresses, not with the pages' bytes.
 * @param folder the built site.
 * @param base the path at which it lies below its host, `/` or `/some/path/`.
 * @param origin its scheme and host, for absolute links to itself.
 */
export function findBroken(folder: string, base: string, origin: string): LinkFigures {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const broken: BrokenLink[] = [];
  const tell = (page: string, reference: string, fault: BrokenLink['fault']): void => {
    if (broken.length < MOST_BROKEN) broken.push({ page, reference, fault });
  };
  /** For each page the fragments asked of it, with one page that asks. */
  const wanted = new Map<string, Map<string, string>>();
  let links = 0;
  for (const page of pages) {
    const address = `${origin}${base}${encodeURI(page.replace(/(^|\/)index\.html$/, '$1'))}`;
    for (const reference of scanPage(readFileSync(join(folder, page), 'utf8')).references) {
      if (/^javascript:/i.test(reference.trim())) tell(page, reference, 'is a script');
      if (!URL.canParse(reference, address)) continue;
      const url = new URL(reference, address);
      if (url.origin !== origin) continue;
      links += 1;
      const path = decodeURIComponent(url.pathname);
      if (!path.startsWith(base)) {
        tell(page, reference, 'lies outside the base path');
        continue;
      }
      const below = path.slice(base.length);
      const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
      if (!files.has(file)) tell(page, reference, 'leads nowhere');
      else if (url.hash.length > 1) {
        const fragments = wanted.get(file) ?? new Map<string, string>();
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!fragments.has(fragment)) fragments.set(fragment, page);
        wanted.set(file, fragments);
      }
    }
  }
  let fragments = 0;
  for (const [file, asked] of wanted) {
    const { ids } = scanPage(readFileSync(join(folder, file), 'utf8'));
    fragments += asked.size;
    for (const [fragment, page] of asked) if (!ids.has(fragment)) tell(page, `${file}#${fragment}`, 'has no such fragment');
  }
  return { pages: pages.length, links, fragments, broken };
}
