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
export const isRole = (token: Token, ...roles: Role[]): boolean => token.kind === 'word' && roles.includes(token.word.role);

/** A word that names a thing the grammar doesn't know. */
export const isNoun = (token: Token): boolean => token.kind === 'text' || isRole(token, 'noun');

/** The name of an indicator, not of a look-alike. */
export const isIndicator = (token: Token): token is NameToken => token.kind === 'name' && token.match.ids.length > 0;

const VERBS: readonly Role[] = [
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
];

/** 完成, 组织: a filler before which a doer may stand. */
export const isPlainVerb = (token: Token): boolean => token.kind === 'word' && token.word.role === 'filler' && token.word.verb === true;

export const isVerb = (token: Token): boolean => token.kind === 'time' || isRole(token, ...VERBS) || isPlainVerb(token);

/** Inside the yardstick of a comparison or the place of a rank: 高于全省平均, 居全省第. */
export function isYardstick(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => isRole(token, 'compare', 'rank'));
}

export const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

/** The words of a clause that could name its subject. */
export function nounPhrase(tokens: readonly Token[]): string {
  const nominal = (token: Token): boolean => isNoun(token) || token.kind === 'name';
  const from = tokens.findIndex(nominal);
  return from < 0 ? '' : textOf(tokens.slice(from, tokens.findLastIndex(nominal) + 1));
}
