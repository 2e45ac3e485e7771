import type { Edit } from '../../text/tracked.ts';

/** Entities that scrapes leave in text. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: '\u3000',
    thinsp: '',
    zwnj: '',
    zwj: '',
    shy: '',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '《',
    raquo: '》',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    permil: '‰',
    le: '≤',
    ge: '≥',
    sup2: '²',
    sup3: '³',
    copy: '©',
    reg: '®',
  }),
);

const ENTITY = /&(?:amp;)?(?:([a-zA-Z]{2,8}\d?)|#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5}));/g;

const character = (code: number): string | undefined =>
  code < 9 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : code === 160 ? ' ' : String.fromCodePoint(code);

/** Entities written as text, also doubly escaped: `&nbsp;`, `&amp;ldquo;`, `&#8220;`, `&#x201c;`. */
export const writtenEntities = (text: string): Edit[] => {
  const out: Edit[] = [];
  if (!text.includes('&')) return out;
  for (const match of text.matchAll(ENTITY)) {
    const [whole, name, decimal, hex] = match;
    const after = name ? NAMED.get(name) : character(decimal ? Number(decimal) : Number.parseInt(hex as string, 16));
    if (after === undefined) continue;
    out.push({
      start: match.index,
      end: match.index + whole.length,
      after,
      action: after === '' ? 'dropped' : 'converted',
      rule: 'written-entity',
    });
  }
  return out;
};
