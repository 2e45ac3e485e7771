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

export function splitAtMarks(tokens: readonly Token[]): Segment[] {
  const out: { mark: string | null; tokens: Token[] }[] = [{ mark: null, tokens: [] }];
  for (const token of tokens) {
    if (token.kind === 'mark') out.push({ mark: token.text, tokens: [] });
    else (out.at(-1) as { tokens: Token[] }).tokens.push(token);
  }
  return out;
}

export const isText = (token: Token, ...texts: string[]): boolean => texts.includes(token.text);

/** Whether a token is a word of one of the roles: asked some ten thousand times a report, so without a list of them. */
export function isRole(token: Token, a: Role, b?: Role, c?: Role, d?: Role, e?: Role, f?: Role, g?: Role): boolean {
  if (token.kind !== 'word') return false;
  const { role } = token.word;
  return role === a || role === b || role === c || role === d || role === e || role === f || role === g;
}

/** A word that names a thing the grammar doesn't know. */
export const isNoun = (token: Token): boolean => token.kind === 'text' || isRole(token, 'noun');

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
  return tokens.slice(0, at).some((token) => isRole(token, 'compare', 'rank'));
}

export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += token.text;
  return text;
}

/** The words of a clause that could name its subject. */
export function nounPhrase(tokens: readonly Token[]): string {
  const nominal = (token: Token): boolean => isNoun(token) || token.kind === 'name';
  const from = tokens.findIndex(nominal);
  return from < 0 ? '' : textOf(tokens.slice(from, tokens.findLastIndex(nominal) + 1));
}
