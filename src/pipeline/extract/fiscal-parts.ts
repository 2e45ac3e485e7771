import { catalogueNames, type NameMatch } from '../../indicators/name-index.ts';
import { isIndicator, isRole, isText, type NameToken, splitAtMarks, textOf } from './clause.ts';
import { named as namedToken, type Token } from './tokens.ts';

/**
 * Words that mean the local revenue only behind a 其中 that takes it out of a whole: 财政总收入3.1亿元，其中地方收入1.7亿元.
 * 市级 is not among them: in a city's report it leaves its counties out.
 */
const LOCAL: ReadonlySet<string> = new Set([
  '地方收入',
  '地方一般预算',
  '一般预算',
  '县级收入',
  '区级收入',
  '旗级收入',
  '本级收入',
  '县本级收入',
  '区本级收入',
  '县级财政收入',
  '区级财政收入',
  '旗级财政收入',
  '本级财政收入',
]);

const named = (name: string): NameMatch => catalogueNames.get(name) as NameMatch;
const speaksOf = (token: Token, id: string): token is NameToken =>
  isIndicator(token) && token.match.ids.length === 1 && token.match.ids[0] === id;

/**
 * Tells the whole of fiscal revenue by its part. 财政收入 alone may be all that was collected or what stays in the place,
 * and is nobody's; with 其中地方财政收入 (一般预算收入, 县级收入 …) behind it, it is the whole, and that its local part.
 */
export function fiscalParts(tokens: readonly Token[]): readonly Token[] {
  const revenues = tokens.filter((token) => speaksOf(token, 'general-budget-revenue'));
  const held = revenues.length > 1 ? new Set(revenues.map(({ text }) => text)) : null;
  // 公共财政收入14.5亿元，地方公共财政收入8.1亿元: the name without 地方 is the whole's.
  if (held && [...held].some((name) => held.has(`地方${name}`)))
    return tokens.map((token) =>
      token.kind === 'name' && held.has(`地方${token.text}`) ? { ...token, match: named('财政总收入') } : token,
    );
  // Funds beside the budget's revenue: the whole is that of both, not what goes to the centre too.
  if (!tokens.some((token) => isText(token, '其中')) || tokens.some(({ text }) => text.includes('基金'))) return tokens;
  const out: Token[] = [...tokens];
  let whole: { readonly from: number; readonly to: number } | 'named' | null = null;
  let at = 0;
  for (const { mark, tokens: clause } of splitAtMarks(tokens)) {
    if (mark !== null) at += 1;
    if (mark === '；') whole = null;
    const split = clause.findIndex((token) => isText(token, '其中'));
    const colon = clause.length === 1 && split === 0;
    const part = whole === null ? null : localPart(clause, opened(tokens, at) ? 0 : split + 1, split >= 0 || opened(tokens, at));
    if (whole !== null && part !== null) {
      if (whole !== 'named') replace(out, whole.from, whole.to, named('财政总收入'));
      if (part.to > part.from) replace(out, at + part.from, at + part.to, named('地方财政收入'));
      whole = null;
    } else if (!colon) {
      const name = clause.findIndex(isIndicator);
      const bare = clause.findIndex((token, index) => isText(token, '收入') && isText(clause[index - 1] ?? token, '财政'));
      if (name >= 0) whole = speaksOf(clause[name] as Token, 'total-fiscal-revenue') ? 'named' : null;
      else if (bare > 0 && plainBefore(clause.slice(0, bare - 1))) whole = { from: at + bare - 1, to: at + bare + 1 };
    }
    at += clause.length;
  }
  return out.filter((token) => token.start < token.end);
}

/** Whether nothing but time, verbs and the place's own words stands before 财政收入. */
const plainBefore = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind !== 'text' && kind !== 'number' && kind !== 'name');

/** 其中：… with a colon behind it. */
const opened = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === '：' && tokens[at - 2]?.text === '其中';

/** Where in a clause the local part's words stand; an empty range where the catalogue names it already; null for none. */
function localPart(clause: readonly Token[], from: number, split: boolean): { readonly from: number; readonly to: number } | null {
  if (!split) return null;
  let to = from;
  let words = '';
  while (to < clause.length && !stops(clause[to] as Token)) {
    words += (clause[to] as Token).text;
    to += 1;
    if (LOCAL.has(words) && (to === clause.length || stops(clause[to] as Token))) return { from, to };
  }
  const next = clause[to];
  return next && words === '' && speaksOf(next, 'general-budget-revenue') ? { from, to: from } : null;
}

const stops = (token: Token): boolean =>
  token.kind === 'number' ||
  token.kind === 'name' ||
  isRole(token, 'change', 'arrive', 'op', 'rate', 'place') ||
  isText(token, '完成', '实现', '为');

/** One name in the place of the tokens `[from, to)`; those behind the first become empty. */
function replace(out: Token[], from: number, to: number, match: NameMatch): void {
  const { start } = out[from] as Token;
  const { end } = out[to - 1] as Token;
  const text = textOf(out.slice(from, to));
  out[from] = namedToken(start, end, text, match);
  for (let at = from + 1; at < to; at += 1) out[at] = { ...(out[at] as Token), start: end, end };
}
