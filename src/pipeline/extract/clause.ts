import type { Token } from './tokens.ts';
import type { Role } from './vocabulary.ts';

/** The tokens between two marks. */
export interface Segment {
  /** The mark before it; null at the beginning. */
  readonly mark: string | null;
  readonly tokens: readonly Token[];
}

export type NumberToken = Extract<Token, { kind: 'number' }>;
export type NameToken = Extract<Token, { kind: 'name' }>;

/** The segments of the tokens `[from, to)`: one more than there are marks. */
export function splitAtMarks(tokens: readonly Token[], from = 0, to = tokens.length): Segment[] {
  const out: Segment[] = [];
  let mark: string | null = null;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') continue;
    out.push({ mark, tokens: tokens.slice(start, at) });
    mark = token.text;
    start = at + 1;
  }
  out.push({ mark, tokens: tokens.slice(start, to) });
  return out;
}

/** Whether a token is one of these words: asked as often as {@link isRole}, so without a list of them too. */
export function isText({ text }: Token, a: string, b?: string, c?: string, d?: string, e?: string): boolean {
  return text === a || text === b || text === c || text === d || text === e;
}

/** Whether a token is a word of one of the roles: asked some ten thousand times a report, so without a list of them. */
export function isRole(token: Token, a: Role, b?: Role, c?: Role, d?: Role, e?: Role, f?: Role, g?: Role): boolean {
  if (token.kind !== 'word') return false;
  const { role } = token.word;
  return role === a || role === b || role === c || role === d || role === e || role === f || role === g;
}

/** A word that names a thing the grammar doesn't know. */
export const isNoun = (token: Token): boolean => token.kind === 'text' || isRole(token, 'noun');

/** A noun, or the name of an indicator or a look-alike. */
export const isNominal = (token: Token): boolean => token.kind === 'name' || isNoun(token);

/** The name of an indicator, not of a look-alike. */
export const isIndicator = (token: Token): token is NameToken => token.kind === 'name' && token.match.ids.length > 0;

const VERBS: ReadonlySet<Role> = new Set<Role>([
  'new',
  'force',
  'estimate',
  'op',
  'change',
  'arrive',
  'each-own',
  'each-same',
  'sum',
  'average',
  'total',
  'compare',
  'rank',
  'share',
]);

/** 完成, 组织: a filler before which a doer may stand. */
export const isPlainVerb = (token: Token): boolean => token.kind === 'word' && token.word.role === 'filler' && token.word.verb === true;

export const isVerb = (token: Token): boolean =>
  token.kind === 'time' || (token.kind === 'word' && (VERBS.has(token.word.role) || isPlainVerb(token)));

/** Inside the yardstick of a comparison or the place of a rank: 高于全省平均, 居全省第. */
export function isYardstick(tokens: readonly Token[], at: number): boolean {
  for (let before = 0; before < at; before += 1) if (isRole(tokens[before] as Token, 'compare', 'rank')) return true;
  return false;
}

export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += token.text;
  return text;
}

/** The words of a clause that could name its subject. */
export function nounPhrase(tokens: readonly Token[]): string {
  const from = tokens.findIndex(isNominal);
  if (from < 0) return '';
  const to = tokens.findLastIndex(isNominal);
  return from === to ? (tokens[from] as Token).text : textOf(tokens.slice(from, to + 1));
}
