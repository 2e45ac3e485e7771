import { indicatorById } from '../../indicators/index.ts';
import { catalogueNames } from '../../indicators/name-index.ts';
import { parseUnit } from '../../text/units.ts';
import { isIndicator, isNoun, isPlainVerb, isRole, isText, type NumberToken, type Segment } from './clause.ts';
import type { Lead } from './lead.ts';
import { type Subject, type SubjectReader, unknownSubjects } from './subjects.ts';
import type { Token } from './tokens.ts';

/** 191家工业企业营业收入超百亿元: so much for each of so many, nobody's figure. */
export function isOfCounted(lead: Lead, { tokens }: Segment): boolean {
  const at = tokens.findIndex((token) => token.kind === 'number' && /^[家个户]$/.test(token.quantity.unit));
  const bounded = lead.manner.op === 'gt' || lead.manner.op === 'gte';
  if (at < 0 || !bounded || lead.subjects === 'carry' || lead.subjects === 'unknown') return false;
  const money = lead.subjects.some(({ ids }) => ids.some((id) => indicatorById(id).unitFamily === 'money'));
  return money && !tokens.slice(at, tokens.findLastIndex(isIndicator)).some(isPlainVerb);
}

/** 服务业占生产总值比重: a sector whose share of something the catalogue knows is stated, named by the sector alone. */
export function sectorOfShare(lead: Lead, tokens: readonly Token[]): readonly Subject[] | null {
  if (!lead.manner.share?.known || lead.manner.share.of.length === 0) return null;
  const match = catalogueNames.get(`${lead.about}增加值`);
  const [noun] = unknownSubjects(tokens);
  return match && noun && match.ids.length > 0
    ? [{ ...noun, ids: match.ids, name: lead.about, end: noun.start + lead.about.length }]
    : null;
}

/** 服务业完成增加值8200亿元: a sector, a verb, and the noun that makes its name whole. */
export function sectorsFigure(tokens: readonly Token[], reader: SubjectReader): readonly Subject[] | null {
  const nouns = tokens.filter((token) => isNoun(token) || token.kind === 'name');
  const [sector, noun] = nouns;
  if (!sector || !noun || nouns.length !== 2) return null;
  const between = tokens.slice(tokens.indexOf(sector) + 1, tokens.indexOf(noun));
  if (!between.every((token) => isPlainVerb(token) || isRole(token, 'estimate', 'filler'))) return null;
  // 入统工业完成增加值: words before the sector may narrow it.
  const plain = (token: Token): boolean =>
    token.kind === 'time' ||
    isRole(token, 'estimate', 'neutral') ||
    reader.isOwnWord(token) ||
    (isRole(token, 'filler') && !isPlainVerb(token));
  if (!tokens.slice(0, tokens.indexOf(sector)).every(plain)) return null;
  const match = catalogueNames.get(sector.text + noun.text);
  return match && match.ids.length > 0 && !match.compound
    ? [{ ids: match.ids, name: match.name, start: sector.start, end: noun.end, scope: null, foreign: false }]
    : null;
}

/**
 * Where words of time begin that are those of the next number alone: 由2016年的820亿元, 增加到2021年的1310亿元,
 * 是“十二五”末的1.6倍, 五年年均; -1 where there are none.
 */
export function ownTimeAt(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    if (isRole(token, 'from')) return true;
    if (token.kind !== 'time') return false;
    const before = tokens[at - 1];
    const behind = tokens[at + 1];
    // 五年年均, and “十三五”期间年均 behind a figure of the same subject.
    const own =
      token.time.kind === 'past-years' || (token.time.kind === 'years' && !tokens.slice(0, at).some(({ kind }) => kind === 'name'));
    if (own && behind !== undefined && (isRole(behind, 'average') || isText(behind, '平均'))) return true;
    if (token.time.kind === 'past-years') return false;
    const arrived = before !== undefined && (isRole(before, 'arrive') || isText(before, '是', '为', '相当于'));
    return arrived && (token.text.endsWith('的') || (behind !== undefined && isText(behind, '的')));
  });
}

/** Whether a number tells how long, not how much. */
export function isDuration(number: NumberToken | undefined): boolean {
  const family = number ? parseUnit(number.quantity.unit)?.family : undefined;
  return family === 'years' || family === 'days';
}
