import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export interface PageLinks {
  /** Every address the page refers to, as written. */
  readonly references: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Ids that stand on more than one element. */
  readonly repeated: readonly string[];
}

const attributes = ['href', 'src', 'action', 'poster', 'data'];

/** Links, images, scripts, styles and anchors of an HTML page. */
export function pageLinks(html: string): PageLinks {
  const references: string[] = [];
  const ids = new Set<string>();
  const repeated: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      for (const name of attributes) {
        const value = node.properties[name];
        if (typeof value === 'string') references.push(value);
      }
      const { id, srcSet } = node.properties;
      if (typeof id === 'string') {
        if (ids.has(id)) repeated.push(id);
        ids.add(id);
      }
      for (const candidate of [srcSet].flat())
        if (typeof candidate === 'string') references.push(candidate.trim().split(/\s+/)[0] as string);
    }
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'element' && node.content) visit(node.content);
  };
  visit(fromHtml(html));
  return { references, ids, repeated };
}
