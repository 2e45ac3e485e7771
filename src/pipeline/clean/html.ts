import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toIso } from '../../sources/to-iso.ts';
import type { Edit, Tracked } from '../../text/tracked.ts';
import { fold } from '../report-cues.ts';
import type { HtmlHead } from './page.ts';

/** Elements that begin a new line. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section table tbody td th tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements without text of the page. */
const SILENT: ReadonlyMap<string, string> = new Map([
  ...'script noscript style template head iframe object svg math audio video canvas'
    .split(' ')
    .map((name) => [name, 'html-script'] as const),
  ...'select button textarea input'.split(' ').map((name) => [name, 'html-form'] as const),
]);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)/i;

/** Whether a file is an HTML page: by its name, or by the tags it begins with or is full of. */
export const looksLikeHtml = (text: string, file: string): boolean => {
  if (/<!doctype html|<html[\s>]|<body[\s>]/i.test(text.slice(0, 4000))) return true;
  const tags = text.match(/<\/?(?:p|br|div|span|td|tr|table|font|strong|a)\b[^<>]*>/gi)?.length ?? 0;
  return tags > (/\.html?$/i.test(file) ? 0 : 5);
};

const isHidden = (element: Element): string | null => {
  const { properties, tagName } = element;
  const classes = Array.isArray(properties.className) ? properties.className : [];
  if (tagName === 'font' && classes.includes('jammer')) return 'anti-copy';
  if (properties.hidden === true || properties.hidden === '') return 'hidden-text';
  return typeof properties.style === 'string' && HIDDEN_STYLE.test(properties.style) ? 'hidden-text' : null;
};

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?|\r\n?/gi;

interface Walk {
  readonly text: string;
  readonly edits: Edit[];
  /** Offset up to which the page has been accounted for. */
  at: number;
}

/** Drops or converts everything up to `offset`: tags, comments, and what a rule silences. */
const passTo = (walk: Walk, target: number, rule: string, after = ''): void => {
  // A tag that the end of the file cuts off ends one behind it.
  const offset = Math.min(target, walk.text.length);
  if (offset <= walk.at) {
    const last = walk.edits.at(-1);
    // Two borders of blocks on one spot: a line break is enough.
    if (after !== '' && last && last.end === walk.at && !last.after.endsWith('\n'))
      walk.edits[walk.edits.length - 1] = { ...last, action: 'converted', after: last.after + after };
    return;
  }
  walk.edits.push({ start: walk.at, end: offset, after, action: after === '' ? 'dropped' : 'converted', rule });
  walk.at = offset;
};

const breakLine = (walk: Walk): void => {
  const last = walk.edits.at(-1);
  if (last && last.end === walk.at && last.rule.startsWith('html')) {
    if (!last.after.endsWith('\n'))
      walk.edits[walk.edits.length - 1] = { ...last, action: 'converted', rule: 'html-block', after: `${last.after}\n` };
  }
};

/** A text node's raw slice: entities decoded, source line breaks turned into the blanks they mean. */
const writeText = (walk: Walk, start: number, end: number, value: string, pre: boolean): void => {
  const raw = walk.text.slice(start, end);
  if (raw.replace(/\r\n?/g, '\n') !== value && decode(raw) !== value) {
    // The parser moved or merged text here: its reading stands for the whole stretch.
    walk.edits.push({ start, end, after: value, action: 'converted', rule: 'html-text' });
    walk.at = end;
    return;
  }
  for (const match of raw.matchAll(pre ? ENTITY : /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?|[\r\n\t]+/gi)) {
    const after = match[0].startsWith('&') ? resolve(match[0]) : pre ? '\n' : ' ';
    if (after === match[0]) continue;
    const from = start + match.index;
    walk.edits.push({
      start: from,
      end: from + match[0].length,
      after,
      action: after === '' ? 'dropped' : 'converted',
      rule: match[0].startsWith('&') ? 'html-entity' : 'html-whitespace',
    });
  }
  walk.at = end;
};

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi;
const resolved = new Map<string, string>();
/** So many references are remembered, and none longer than these units: a page may be made of them. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 12;

/** One character reference resolved by the parser's own table. */
const resolve = (reference: string): string => {
  const known = resolved.get(reference);
  if (known !== undefined) return known;
  const tree = fromHtml(reference, { fragment: true });
  const value = tree.children.map((node) => (node.type === 'text' ? node.value : '')).join('');
  if (resolved.size < MOST_REMEMBERED && reference.length <= LONGEST_REMEMBERED) resolved.set(reference, value);
  return value;
};

/** Text with its character references resolved and its line breaks made one. */
const decode = (raw: string): string => raw.replace(/\r\n?/g, '\n').replace(REFERENCE, resolve);

const walkNode = (walk: Walk, node: Nodes, pre: boolean): void => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type === 'text') {
    if (start === undefined || end === undefined || start < walk.at) return;
    passTo(walk, start, 'html-tag');
    writeText(walk, start, end, node.value, pre);
    return;
  }
  if (node.type === 'comment' || node.type === 'doctype') return;
  if (node.type === 'element') {
    const silent = SILENT.get(node.tagName) ?? isHidden(node);
    if (silent) {
      if (start !== undefined && end !== undefined && start >= walk.at) {
        passTo(walk, start, 'html-tag');
        passTo(walk, end, silent);
      }
      return;
    }
    const block = BLOCKS.has(node.tagName);
    if (block && start !== undefined && start >= walk.at) {
      passTo(walk, start, 'html-tag');
      const tagEnd = walk.text.indexOf('>', start) + 1;
      if (tagEnd > start && tagEnd <= (end ?? walk.text.length)) passTo(walk, tagEnd, 'html-block', '\n');
    }
    for (const child of node.children) walkNode(walk, child, pre || node.tagName === 'pre' || node.tagName === 'textarea');
    if (block && end !== undefined && end > walk.at) {
      passTo(walk, end, 'html-block', '\n');
    } else if (block) breakLine(walk);
    return;
  }
  for (const child of node.children) walkNode(walk, child, pre);
};

/** All text of a tree, blocks on lines of their own; for reading metadata, not for the report. */
const plainText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && SILENT.get(node.tagName) === 'html-script') return '';
  const inner = node.children.map(plainText).join('');
  return node.type === 'element' && BLOCKS.has(node.tagName) ? `\n${inner}\n` : inner;
};

/** First element in document order that `test` accepts. */
export const findElement = (node: Nodes, test: (element: Element) => boolean): Element | null => {
  if (node.type === 'element' && test(node)) return node;
  if (node.type !== 'element' && node.type !== 'root') return null;
  for (const child of node.children) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return null;
};

export interface HtmlPage {
  readonly root: Root;
  readonly head: HtmlHead;
}

/** Parses a page and reads what its head says. */
export const parseHtml = (text: string): HtmlPage => {
  const root = fromHtml(text);
  const meta = new Map<string, string>();
  let canonical: string | null = null;
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { properties } = node;
      if (node.tagName === 'meta') {
        const name = properties.name ?? properties.property;
        if (typeof name === 'string' && typeof properties.content === 'string') meta.set(name.toLowerCase(), properties.content);
      }
      if (
        node.tagName === 'link' &&
        Array.isArray(properties.rel) &&
        properties.rel.includes('canonical') &&
        typeof properties.href === 'string'
      )
        canonical = properties.href;
    }
    if (node.type === 'element' || node.type === 'root') node.children.forEach(visit);
  };
  visit(root);
  const title = findElement(root, (element) => element.tagName === 'title');
  return {
    root,
    head: {
      title: meta.get('articletitle') ?? (title ? plainText(title).trim() || null : null),
      url: canonical ?? meta.get('url') ?? meta.get('og:url') ?? null,
      postedAt: toIso(meta.get('pubdate') ?? meta.get('publishdate') ?? meta.get('article:published_time')),
      text: fold(
        plainText(root)
          .replace(/[ \t]+/g, ' ')
          .replace(/\n\s*/g, '\n'),
      ),
    },
  };
};

/**
 * Turns a page into text: tags go, blocks end lines, entities become characters, hidden and scripted parts are dropped.
 * @param container the element that holds the report; all outside it is dropped as `html-page`.
 */
export const renderHtml = (tracked: Tracked, page: HtmlPage, container: Element | null): Tracked => {
  const walk: Walk = { text: tracked.text, edits: [], at: 0 };
  const start = container?.position?.start.offset;
  const end = container?.position?.end.offset;
  if (container && start !== undefined && end !== undefined) {
    passTo(walk, start, 'html-page');
    walkNode(walk, container, false);
    passTo(walk, end, 'html-tag');
    passTo(walk, walk.text.length, 'html-page');
  } else {
    walkNode(walk, page.root, false);
    passTo(walk, walk.text.length, 'html-tag');
  }
  return tracked.edit(walk.edits);
};
