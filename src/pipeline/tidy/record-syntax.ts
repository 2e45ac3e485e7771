import type { Edit } from '../../text/tracked.ts';

/** Texts longer than this are no record of one report; UTF-16 units. */
const LONGEST = 2_000_000;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '\n', '"': '"', '\\': '\\', '/': '/' };
/** Up to the next string's content: punctuation, numbers and names between two strings. */
const BETWEEN = /[\s,:{}[\]\w.+-]*/y;

const parses = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};

/** Edits that leave of a JSON record its strings' text, one a line; keys go. The record as a whole must be valid. */
const jsonEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  const drop = (start: number, end: number, after: string, rule: string): void =>
    void out.push({ start, end, after, action: after === '' ? 'dropped' : 'converted', rule });
  let at = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = at;
    const open = at + (BETWEEN.exec(text)?.[0].length ?? 0);
    if (text[open] !== '"') {
      drop(at, text.length, '', 'record-syntax');
      break;
    }
    const escapes: Edit[] = [];
    let end = open + 1;
    while (end < text.length && text[end] !== '"') {
      if (text[end] !== '\\') {
        end += 1;
        continue;
      }
      const code = text[end + 1] as string;
      const length = code === 'u' ? 6 : 2;
      const after = code === 'u' ? String.fromCharCode(Number.parseInt(text.slice(end + 2, end + 6), 16)) : (ESCAPES[code] ?? code);
      escapes.push({ start: end, end: end + length, after, action: after === '' ? 'dropped' : 'converted', rule: 'record-escape' });
      end += length;
    }
    const isKey = /^\s*:/.test(text.slice(end + 1, end + 40));
    if (isKey) drop(at, end + 1, at === 0 ? '' : '\n', 'record-syntax');
    else {
      drop(at, open + 1, at === 0 ? '' : '\n', 'record-syntax');
      out.push(...escapes);
      drop(end, end + 1, '\n', 'record-syntax');
    }
    at = end + 1;
  }
  return out;
};

/** A cell in quotation marks, with its marks doubled inside, at a row's or a cell's beginning. */
const CELL = /(?:^|(?<=[,\t\n]))"((?:[^"]|"")*)"(?=[,\t\r\n]|$)/g;
/** A cell this long holds a text; UTF-16 units. */
const LONG_CELL = 200;

/** Edits that part the cells of a CSV file that holds texts in quoted cells, and undouble the quotation marks within. */
const csvEdits = (text: string): Edit[] => {
  const cells = [...text.matchAll(CELL)];
  if (!cells.some(([, cell = '']) => cell.length > LONG_CELL)) return [];
  // Quotation marks of a plain text seldom stand as a table's do.
  const outside = text.replace(CELL, '').replace(/\r?\n/g, '');
  if (!outside.includes(',') && !outside.includes('\t')) return [];
  const out: Edit[] = [];
  const part = (start: number, end: number): void => void out.push({ start, end, after: '\n', action: 'converted', rule: 'record-syntax' });
  let at = 0;
  /** The commas between cells that have no quotation marks. */
  const passTo = (end: number): void => {
    for (let comma = text.indexOf(',', at); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) part(comma, comma + 1);
  };
  for (const { 0: whole, index } of cells) {
    passTo(index);
    at = index + whole.length;
    part(index, index + 1);
    for (const match of whole.slice(1, -1).matchAll(/""/g)) {
      const start = index + 1 + match.index;
      out.push({ start, end: start + 1, after: '', action: 'dropped', rule: 'record-escape' });
    }
    part(at - 1, at);
  }
  passTo(text.length);
  return out;
};

/** A report kept as a field of a JSON record or a cell of a CSV table: each string becomes lines of its own. */
export const recordSyntax = (text: string): Edit[] => {
  if (text.length > LONGEST) return [];
  const start = text.trimStart()[0];
  if ((start === '{' || start === '[') && parses(text)) return jsonEdits(text);
  return text.includes('"') ? csvEdits(text) : [];
};
