import { catalogueNames } from '../../indicators/name-index.ts';
import { isIndicator, isNoun, isPlainVerb, isRole, isYardstick, type NameToken, type NumberToken, nounPhrase, textOf } from './clause.ts';
import { comparedBehind, growthBehind, type Manner, readManner, type Said } from './manner.ts';
import { kinOf, type Subject, type SubjectReader, unknownSubjects } from './subjects.ts';
import type { Token } from './tokens.ts';
import { REMARK } from './vocabulary.ts';

const MULTIPLE = /^(?:约|已|均|分别)*(?:是|为|相当于|达到|达).*的(?:约|近)?$/;

/** 为年计划的102.3%, 完成预算的108%: how much of what was planned, nothing of the subject's own. */
const PLAN_SHARE = /(?:计划|预算|目标|任务|指标)(?:数|值|任务|目标)?的(?:约|近)?$/;

/** What the words between the last mark and a number say. */
export interface Lead extends Said {
  /** The subjects they name; `carry` when they name none, `unknown` when they name something the catalogue doesn't know. */
  readonly subjects: readonly Subject[] | 'carry' | 'unknown';
  /** Says 全市 or another word for the report's whole place. */
  readonly ownPlace: boolean;
  readonly about: string;
}

/**
 * Reads a number's lead.
 * @param lead the tokens before the number, back to the last mark or number.
 * @param index the number's index in `tokens`.
 */
export function readLead(lead: readonly Token[], tokens: readonly Token[], index: number, reader: SubjectReader): Lead {
  const shareAt = lead.findLastIndex((token) => isRole(token, 'share'));
  const nominal = shareAt >= 0 ? lead.slice(0, shareAt) : lead;
  const lastName = nominal.findLastIndex((token) => token.kind === 'name');
  const said = readManner(lead, lastName, shareAt, reader);
  let { manner } = said;
  if (manner.change === null && manner.rate === null)
    manner = withYardstick({ ...manner, rate: growthBehind(tokens, index) }, comparedBehind(tokens, index));
  // 是上个五年的1.7倍: a multiple of something else leaves the subject in force.
  if (lastName < 0 && MULTIPLE.test(textOf(lead)) && (tokens[index] as NumberToken).quantity.unit === '倍')
    return { ...said, manner, subjects: 'carry', aside: 'multiple', ownPlace: false, about: '' };
  const planned = (tokens[index] as NumberToken).quantity.unit === '%' && PLAN_SHARE.test(textOf(lead));
  if (planned && lastName < 0) return { ...said, manner, subjects: 'carry', aside: 'share-of-plan', ownPlace: false, about: '' };
  return {
    ...said,
    aside: planned ? 'share-of-plan' : said.aside,
    manner,
    subjects: subjectsOf(nominal, lastName, said, reader),
    ownPlace: nominal.some((token, at) => reader.isOwnWord(token) && !isYardstick(nominal, at)),
    about: nounPhrase(nominal),
  };
}

const withYardstick = (manner: Manner, behind: 'year' | 'years' | null): Manner => ({
  ...manner,
  risen: behind === 'year',
  several: behind === 'years',
});

function subjectsOf(tokens: readonly Token[], lastName: number, said: Said, reader: SubjectReader): Lead['subjects'] {
  const known = tokens[lastName];
  if (!known) {
    const strange = tokens.some(
      (token, at) =>
        ((isNoun(token) && !REMARK.test(token.text)) || (isRole(token, 'place') && !reader.isOwnWord(token))) && !isYardstick(tokens, at),
    );
    return strange ? 'unknown' : 'carry';
  }
  const tail = withoutRemark(tokens.slice(lastName + 1));
  const broken = !isIndicator(known) || tail.some((token, at) => isNoun(token) && !isYardstick(tail, at));
  if (broken && isIndicator(known) && said.mode !== null && tail[0] && isRole(tail[0], 'and'))
    // 断面优良率和水功能区达标率均为100%: a list may end in what the catalogue doesn't know.
    return withKin(reader.named(tokens.slice(0, lastName + 1)), unknownSubjects(tail));
  const joined = broken && isIndicator(known) ? joinedName(known, tail) : null;
  if (joined) return [{ ...(reader.named(tokens.slice(0, lastName + 1)).at(-1) as Subject), ...joined }];
  // 带动固定资产投资…: a part of the figure that something brought about.
  const partial = tokens.slice(0, lastName).some((token) => isRole(token, 'partial'));
  return broken || partial ? 'unknown' : reader.named(tokens);
}

/** 生产总值剔除煤矿关停等不可比因素增长7.8%: what was left out of the figure narrows nothing. */
function withoutRemark(tail: readonly Token[]): readonly Token[] {
  const [first] = tail;
  const end = tail.findLastIndex((token) => /(?:因素|影响|口径|政策|基数)(?:后|外|影响)?$/.test(token.text) || token.text.endsWith('后'));
  return first && REMARK.test(first.text) && end >= 0 ? tail.slice(end + 1) : tail;
}

/** 一般公共预算收入和支出: a list's last member that is short for a sister of the one before it. */
function withKin(named: readonly Subject[], rest: readonly Subject[]): Subject[] {
  const before = named.at(-1);
  const [last] = rest;
  const kin = before && last ? kinOf(before, { text: last.name, end: last.end }) : null;
  return kin ? [...named, { ...kin, start: (last as Subject).start }] : [...named, ...rest];
}

/** 规上工业企业实现增加值: a name and a noun with only verbs between that make a name together. */
function joinedName(known: NameToken, tail: readonly Token[]): Pick<Subject, 'ids' | 'name' | 'end'> | null {
  const nouns = tail.filter(isNoun);
  const [noun] = nouns;
  if (!noun || nouns.length > 1 || !tail.slice(0, tail.indexOf(noun)).every((token) => isPlainVerb(token) || isRole(token, 'estimate')))
    return null;
  const match = catalogueNames.get(known.text + noun.text);
  return match && match.ids.length > 0 && !match.compound ? { ids: match.ids, name: match.name, end: noun.end } : null;
}

/** Whether a manner has words that would end a list's 新增: 达到, 增长, 总数. */
export function endsAdding(manner: Manner): boolean {
  return manner.arrive || manner.change !== null || manner.rate !== null || manner.total || manner.isNew || manner.sum;
}
