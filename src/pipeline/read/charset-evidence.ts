/** What bytes or a page's head say about their own charset. */
export interface CharsetChoice {
  /** WHATWG encoding label. */
  readonly charset: string;
  readonly evidence: string;
  /** True when nothing but plausibility of the decoded text speaks for it. */
  readonly guessed: boolean;
}

/** Charset named by a byte order mark, or null. */
export const byteOrderMark = (bytes: Uint8Array): CharsetChoice | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', evidence: 'byte order mark', guessed: false };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', evidence: 'byte order mark', guessed: false };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', evidence: 'byte order mark', guessed: false };
  return null;
};

/** Labels that pages write, and the decoder that reads them; gb2312 pages are in truth GBK or GB18030. */
const DECLARED: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
]);

const HEAD_BYTES = 4096;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_-]{2,20})/i;
const XML = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_-]{2,20})/i;

/** Charset that the page's own head declares, as a decoder's label; null when it declares none we know. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  let head = '';
  const end = Math.min(bytes.length, HEAD_BYTES);
  for (let i = 0; i < end; i += 1) head += String.fromCharCode(bytes[i] as number);
  const label = (META.exec(head) ?? XML.exec(head))?.[1]?.toLowerCase();
  return (label && DECLARED.get(label)) ?? null;
};
