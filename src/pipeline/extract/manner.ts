import type { Force, Op } from '../../schema/fact.ts';
import { isNoun, isRole, isText } from './clause.ts';
import type { SubjectReader } from './subjects.ts';
import { NO_YEAR } from './time.ts';
import type { Token } from './tokens.ts';

/** How a number is said of its subject. */
export interface Manner {
  /** 增长, 下降. */
  readonly change: 1 | -1 | null;
  /** 改善: a change for the better, up or down. */
  readonly improves: boolean;
  /** 达到, 提高到. */
  readonly arrive: boolean;
  /** 增速, 降幅. */
  readonly rate: 1 | -1 | null;
  /** 新增. */
  readonly isNew: boolean;
  /** 累计培育, 累计下降: all that ever was, in years nobody names. */
  readonly gathered: boolean;
  /** 总数. */
  readonly total: boolean;
  /** 占…比重: indicator ids it is a share of; not `known` when the words name something else. */
  readonly share: { readonly of: readonly string[]; readonly known: boolean } | null;
  /** 稳定在, 保持在: over several years each year's figure. */
  readonly stays: boolean;
  /** 年均. */
  readonly average: boolean;
  /** 累计. */
  readonly sum: boolean;
  readonly op: Op | null;
  readonly force: Force | null;
  /** 比2016年. */
  readonly since: number | null;
  /** 由…提高到…: stands against a starting point, so it is one year's figure. */
  readonly risen: boolean;
  /** Compared with an earlier stretch of years, so that it is several years' too: 7950亿元，比“八五”增长1.9倍. */
  readonly several: boolean;
}

export const NO_MANNER: Manner = {
  change: null,
  improves: false,
  arrive: false,
  rate: null,
  isNew: false,
  gathered: false,
  total: false,
  share: null,
  stays: false,
  average: false,
  sum: false,
  op: null,
  force: null,
  since: null,
  risen: false,
  several: false,
};

/** A five-year plan by its bare name: 是“十五”的2.7倍. */
const PLAN_NAME = /^(?:十[一二三四五]五|十五|九五|八五)$/;

const STAYS = /^(?:稳定在|(?:继续|持续)?保持在?|维持在?)$/;

/** Whether nothing tells what is said of the subject but the number itself. */
export function isBare(manner: Manner): boolean {
  const { change, arrive, rate, isNew, total, share, sum } = manner;
  return change === null && !arrive && rate === null && !isNew && !total && share === null && !sum;
}

/** What the words of a lead say besides naming a subject. */
export interface Said {
  readonly manner: Manner;
  /** 分别: one by one; 均: the same for all. */
  readonly mode: 'own' | 'same' | null;
  /** The number is a comparison, a rank, a starting point, a day's figure: nothing that is said of the subject. */
  readonly aside: string | null;
}

/**
 * Reads the manner from a lead's tokens.
 * @param lastName index of the last name that can be the subject; words of change before it belong to something else.
 * @param shareAt index of 占, or -1.
 */
export function readManner(tokens: readonly Token[], lastName: number, shareAt: number, places: SubjectReader): Said {
  const manner: { -readonly [K in keyof Manner]: Manner[K] } = { ...NO_MANNER };
  let mode: Said['mode'] = null;
  let aside: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'time' && token.time.kind === 'since') manner.since = token.time.year;
    if (token.kind !== 'word') continue;
    const { word } = token;
    if (word.role === 'new' || (token.text === '增加' && at < lastName)) {
      manner.isNew = true;
      manner.gathered = isGathered(tokens, at);
    } else if (word.role === 'force') manner.force = word.force;
    else if (word.role === 'sum') manner.sum = true;
    else if (word.role === 'average' || isAveraged(token, tokens[at - 1])) manner.average = true;
    else if (word.role === 'per-time') aside = 'not-a-year';
    if (at <= lastName || (at < shareAt && lastName < 0)) continue;
    if (STAYS.test(token.text)) manner.stays = true;
    if (isText(token, '改善') && at === tokens.length - 1) {
      manner.change = 1;
      manner.improves = true;
    } else if (word.role === 'change') {
      manner.change = word.sign;
      manner.gathered = isSummed(tokens, at);
    } else if (word.role === 'arrive') manner.arrive = true;
    // 总产值预计达到410亿元, but not 增长预计达到8%.
    else if (word.role === 'estimate' && /达到?$/.test(token.text) && manner.change === null && manner.rate === null) manner.arrive = true;
    else if (word.role === 'rate') manner.rate = word.sign;
    else if (word.role === 'total') manner.total = true;
    else if (word.role === 'op') manner.op = word.op;
    // 逆势增长9.6%: right before a number it is that number's change.
    else if (
      word.role === 'predicate' &&
      /(?:增长|提高|提升)$/.test(token.text) &&
      tokens.slice(at + 1).every((one) => isRole(one, 'op', 'filler'))
    )
      manner.change = 1;
    else if (word.role === 'each-own') mode = 'own';
    else if (word.role === 'each-same') mode ??= 'same';
    // 超额完成年度任务2.1亿元: by how much, not how much.
    else if (token.text === '超额' && tokens.slice(at + 1).some((one) => /任务|目标|计划|预算|年度/.test(one.text))) aside ??= 'comparison';
    else if (word.role === 'from') aside ??= 'starting-point';
    else if (word.role === 'rank') aside ??= 'rank';
    else if (word.role === 'compare') {
      // 低于30微克 bounds, 高于全省1.2个百分点 compares.
      if (tokens.slice(at + 1).every((other) => isRole(other, 'filler'))) manner.op = word.op;
      else aside ??= 'comparison';
    }
  }
  const last = tokens.at(-1);
  // 约为全国平均的70%: how it compares with another place's.
  const behind = tokens.slice(lastName + 1);
  if (last && isText(last, '的') && behind.some((token) => isRole(token, 'place') && !places.isOwnWord(token))) aside ??= 'comparison';
  // 第一产业增加值 is a name, no rank.
  if (last && last.kind !== 'name' && last.text.startsWith('第')) aside = 'rank';
  manner.share = shareOf(tokens, lastName, shareAt, places);
  return { manner, mode, aside };
}

/** 累计培育, 累计认定: of all times, unlike 累计新增 and 全年累计培育. */
function isGathered(tokens: readonly Token[], at: number): boolean {
  return isSummed(tokens, at) && !/[新净增]/.test(tokens[at]?.text ?? '');
}

/** Whether 累计 stands right before the word at `at`, of no time named before it. */
function isSummed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isRole(before, 'sum') && tokens[at - 2]?.kind !== 'time';
}

/** 两年平均增长4.9%: 平均 alone narrows nothing, behind several years it averages over them. */
function isAveraged(token: Token, before: Token | undefined): boolean {
  return token.text.startsWith('平均') && before?.kind === 'time' && (before.time.kind === 'past-years' || before.time.kind === 'years');
}

function shareOf(tokens: readonly Token[], lastName: number, shareAt: number, places: SubjectReader): Manner['share'] {
  if (shareAt < 0) return tokens.findLastIndex((token) => isRole(token, 'ratio')) > lastName ? { of: [], known: true } : null;
  const whole = tokens.slice(shareAt + 1);
  const of = whole.flatMap((token) => (token.kind === 'name' ? token.match.ids : []));
  const unknown = whole.some(
    (token) =>
      isNoun(token) ||
      token.kind === 'number' ||
      (token.kind === 'name' && token.match.ids.length === 0) ||
      (isRole(token, 'place') && !places.isOwnWord(token)),
  );
  return { of, known: !unknown && of.length > 0 };
}

/** 保持8%以上的增长: the sign of the growth named behind the number at `index`, or null. */
export function growthBehind(tokens: readonly Token[], index: number): 1 | -1 | null {
  let at = index + 1;
  while (at < index + 3 && tokens[at] && isText(tokens[at] as Token, '的', '年')) at += 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.word.role !== 'change' && token.word.role !== 'rate')) return null;
  return tokens[at + 1]?.kind === 'number' ? null : token.word.sign;
}

/**
 * 增加值53.9亿元，是2007年的2.1倍: the figure at `index` is compared with one year's, so it is one year's too; 投资4381亿元，是前五年的2.7倍:
 * with several years'; null where it is not compared.
 */
export function comparedBehind(tokens: readonly Token[], index: number): 'year' | 'years' | null {
  if (tokens[index + 1]?.kind !== 'mark') return null;
  for (let at = index + 2; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' || token.kind === 'number') return null;
    const bare = token.kind === 'text' && PLAN_NAME.test(token.text);
    if (token.kind !== 'time' && !bare) continue;
    if (token.kind === 'time' && token.time.kind === 'since') return token.time.year === NO_YEAR ? 'years' : 'year';
    const before = tokens[at - 1] as Token;
    const behind = tokens[at + 1];
    const yardstick = isText(before, '是', '为', '相当于') && behind !== undefined && (isText(behind, '的') || behind.kind === 'number');
    if (yardstick && (token.kind !== 'time' || token.time.kind === 'past-years' || token.time.kind === 'years')) return 'years';
  }
  return null;
}
