import { indicatorById } from '../../indicators/index.ts';
import type { Relative } from '../../schema/fact.ts';
import type { DraftFact } from '../stages.ts';
import type { BlockTime } from './block-time.ts';
import { isIndicator, isRole, type Segment, splitAtMarks, textOf } from './clause.ts';
import { completeMembers, type Subject, type SubjectReader, unknownSubjects } from './subjects.ts';
import { type Token, unknownText } from './tokens.ts';

/** A goal or result stated by comparison, without a number; folded range of the words that carry it. */
export interface RelativeStatement {
  readonly fact: Omit<DraftFact, 'quote' | 'evidence'>;
  readonly start: number;
  readonly end: number;
}

/** Yardsticks as texts write them, with what stands for each in `to`. */
const YARDSTICK =
  /^(?:(?:略|均|也|继续|持续|明显|都|基本|大体|保持)*)(高于|快于|好于|优于|不低于|不慢于|低于|达到|超过|高出)((?:全国|全省|全市|全区|国家|省|市|同期|GDP|经济|地区生产总值|生产总值|财政收入|城镇居民|城镇|全省、全市|全国、全省|全国全省|省市|上年|去年|[\u4e00-\u9fa5]{2,6}(?:州|市)平均)[^，。；：！？、]{0,12}?(?:平均水平|平均增速|平均|水平|增速|增长速度|增幅|增长|收入))(?:水平|速度)?$/;
/** 高于城镇居民: a yardstick that needs no noun behind it. */
const NEIGHBOUR =
  /^(?:略|均|也|继续|持续|明显|都|基本|大体|保持)*(高于|快于|优于|不低于|不慢于)(城镇居民|城镇|经济增长|GDP|全省|全国|全市|全州)(?:收入)?$/;
const SYNC =
  /^(?:增长|增速|增幅)*(?:努力|力争|确保)*(?:与|和|同)(经济增长|经济发展|经济增速|经济|地区生产总值增长|地区生产总值增速|GDP增长|GDP|经济总量增长|生产总值增长|全省平均水平|全省|上年|去年|居民收入增长|收入增长|财政收入增长|上级要求)[^，。；：！？、]{0,4}(?:基本|保持|大体|总体)*(同步|持平|相当|一致)(?:增长)?$/;
const FRONT =
  /^(?:增速|增幅|增长)*(?:位居|居|位列|保持|进入|走在|位于|排名)(全省|全国|全市)[^，。；：！？、]{0,6}(前列|第一方阵|中上游|上游|前茅)$/;
const FULFIL =
  /^(?:[控制在]*)(?:完成|控制在|达到|实现)((?:国家|省|省市|市|上级|省定|市定|国家和省)[^，。；：！？、]{0,8}(?:任务|目标|要求|指标|范围内|以内|之内|目标任务))$/;

/** 保持两位数增长: no number, but more than a tendency. */
const TWO_DIGITS = /^(?:继续|持续|保持|实现|达到|以)*(两位数)(?:以上)?(?:的)?(?:较快|快速|高速)?(?:增长|增速|增幅)?$/;

/** What begins a yardstick: a name behind it is what is compared with, not what is spoken of. */
const YARDSTICK_WORD = /高于|快于|好于|优于|不低于|不慢于|低于|高出|[与和同](?=经济|地区|生产|GDP|上年|全省)/;

const RELATION: Readonly<Record<string, Relative['relation']>> = {
  高于: 'above',
  快于: 'above',
  好于: 'above',
  优于: 'above',
  超过: 'above',
  高出: 'above',
  不低于: 'at-least',
  不慢于: 'at-least',
  达到: 'at-least',
  低于: 'below',
};

/** A sentence without any of these compares nothing: what each of the yardsticks above cannot do without. */
export const COMPARISON_HINT =
  /[高快好优低慢]于|(?:超过|高出|达到)[^，。；：！？]*(?:平均|水平|增速|增长|增幅|收入|任务|目标|要求|指标|范围内|以内)|(?:完成|控制在|实现)(?:国家|省|市|上级)|同步|持平|相当|一致|前列|第一方阵|上游|前茅|两位数/;

/** Words between a subject and its yardstick that say nothing of either. */
const BETWEEN = /^(?:增速|增幅|增长|涨幅|下降率|降低率|下降|降低|降幅|均|都|分别|预期|预计|力争|确保|努力|的|要)+/;

/** Facts like 社会消费品零售总额增速高于全省平均 or 居民收入与经济增长同步: an indicator, a yardstick, no number. `text` is the folded sentence. */
export function readRelatives(
  text: string,
  tokens: readonly Token[],
  reader: SubjectReader,
  time: BlockTime,
  year: number,
): RelativeStatement[] {
  if (time.silent || time.span !== null || !COMPARISON_HINT.test(text)) return [];
  const out: RelativeStatement[] = [];
  // Members of a list that share the predicate behind its last: 城镇、农村居民人均可支配收入增幅高于全省平均.
  let pending: readonly Subject[] = [];
  // Subjects of the clause before, when it had no number.
  let before: readonly Subject[] = [];
  // The subject of the goal before, with a number or without.
  let goal: readonly Subject[] = [];
  const segments = splitAtMarks(tokens.map((token, at) => joined(token, tokens[at - 1], tokens[at + 1])));
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    const last = segment.tokens.findLastIndex(
      (token, at) => isIndicator(token) && !YARDSTICK_WORD.test(textOf(segment.tokens.slice(0, at + 1))),
    );
    const named = last < 0 ? [] : reader.named(segment.tokens.slice(0, last + 1));
    const behind = segment.tokens.slice(last + 1);
    const listed = segments[index + 1]?.mark === '、' && behind.length === 0;
    if (listed || (last < 0 && segments[index + 1]?.mark === '、')) {
      pending = [...pending, ...(last < 0 ? unknownSubjects(segment.tokens) : named)];
      continue;
    }
    // 进出口总额保持稳定增长，增速位居全省前列: a second clause on the same growth.
    const goesOn = last < 0 && segment.mark === '，' && segment.tokens[0] !== undefined && isRole(segment.tokens[0], 'rate');
    const numbered = segment.tokens.some((token) => token.kind === 'number');
    const rest = textOf(behind).replace(BETWEEN, '');
    // 地区生产总值增长7%以上，高于全省平均: two goals for one figure.
    const second =
      time.tense === 'plan' && last < 0 && !numbered && COMPARES.test(rest) && (segment.mark === '，' || segment.mark === '、');
    const subjects = goesOn ? before : second ? goal : [...completeMembers(pending, named), ...named];
    before = numbered ? [] : subjects;
    if (!second) goal = goalOf(subjects, numbered, segment.tokens, goal);
    pending = [];
    const plain = !numbered && !segment.tokens.slice(0, last + 1).some((token) => token.kind === 'time');
    const grows = behind.some((token) => isRole(token, 'rate', 'change'));
    const stays = !grows && /^[与和同](?:去年|上年)/.test(rest);
    const force = segment.tokens.find((token) => isRole(token, 'force'));
    // 单位GDP能耗和主要污染物排放量完成省控目标: a list may end in what the catalogue doesn't know.
    const known = plain && subjects.some(({ ids }) => ids.length > 0);
    const relative = known ? (relationOf(rest) ?? relationOf(withoutStranger(rest)) ?? priceRelation(rest, subjects)) : null;
    const end = behind.at(-1)?.end;
    if (!relative || end === undefined) continue;
    for (const subject of subjects) {
      const [id] = subject.ids;
      if (id === undefined || subject.foreign || subject.scope !== null) continue;
      out.push({
        start: subject.start,
        end,
        fact: relativeFact(id, { ...relative, text: rest }, subject, force, { stays, grows }, time, year),
      });
    }
  }
  return out;
}

/** What a second goal for one figure begins with. */
const COMPARES =
  /^(?:略|均|也|继续|持续|明显|都|基本|大体|保持)*(?:高于|快于|好于|优于|不低于|不慢于|低于|[与和同](?:经济|地区|生产|GDP|上年|去年|全省|全市|全国)|位居|居|走在|进入)/;

/** What a later comparison in the same sentence may add a goal to: one subject whose growth or rate was stated. */
function goalOf(subjects: readonly Subject[], numbered: boolean, tokens: readonly Token[], before: readonly Subject[]): readonly Subject[] {
  // 力争8%: the same figure again.
  if (subjects.length === 0) return numbered && !tokens.some((token) => token.kind === 'text' || token.kind === 'name') ? before : [];
  const grows = tokens.some((token) => isRole(token, 'rate', 'change'));
  const rate = subjects.every(({ ids }) => ids.every((id) => indicatorById(id).unitFamily === 'percent'));
  return subjects.length === 1 && (grows || rate || !numbered) ? subjects : [];
}

/** 居民消费价格总体持平: of prices 持平 alone means that they stay as they were. */
function priceRelation(rest: string, subjects: readonly Subject[]): Omit<Relative, 'text'> | null {
  const prices = subjects.every(({ ids }) => ids.every((id) => indicatorById(id).theme === 'prices'));
  return prices && /^(?:总体|总水平|基本|大体|同比|保持)*持平$/.test(rest) ? { relation: 'equal', to: '上年' } : null;
}

/** A predicate without the list member before it that names no indicator; the same words where there is none. */
const STRANGER =
  /^(?:[和与及]|以及)?(?:主要污染物|污染物|二氧化碳|碳排放|化学需氧量|节能减排|减排)[^，。；、于与和同完控达]{0,10}(?=(?:均|都|全面|继续下降且)*(?:完成|控制|达到|实现))/;
const GROUP = /^等?(?:节能减排|环境保护|环保|能耗|能源)?(?:约束性|预期性)?(?:指标|控制目标)(?=(?:均|都|全面|全部)*(?:完成|控制|达到|实现))/;
const withoutStranger = (rest: string): string =>
  rest
    .replace(STRANGER, '')
    .replace(GROUP, '')
    .replace(/^(?:均|都|全面|继续下降且)+/, '');

/** 高于全国、全省平均: two places that are one yardstick. */
function joined(token: Token, before: Token | undefined, behind: Token | undefined): Token {
  const between = token.text === '、' && before && behind && isRole(before, 'place') && isRole(behind, 'place');
  return between ? unknownText(token.start, token.end, token.text) : token;
}

function relativeFact(
  id: string,
  relative: Relative,
  subject: Subject,
  force: Token | undefined,
  { stays, grows }: { readonly stays: boolean; readonly grows: boolean },
  time: BlockTime,
  year: number,
): RelativeStatement['fact'] {
  const target = time.tense === 'plan';
  const { measures, unitFamily } = indicatorById(id);
  // 与去年持平 says of the figure itself that it stays.
  // 研发投入强度低于全国平均水平: a rate itself, where no word says that it grows.
  const itself = stays || (unitFamily === 'percent' && !grows && (relative.relation === 'above' || relative.relation === 'below'));
  const growing = measures.includes('growth') && !(measures.includes('level') && itself);
  const vague = relative.to === '两位数';
  return {
    indicator: id,
    measure: growing ? 'growth' : 'level',
    kind: target ? 'target' : 'actual',
    year: target ? year : year - 1,
    period: null,
    value: null,
    unit: '',
    op: 'relative',
    force: target ? (force?.kind === 'word' && force.word.role === 'force' ? force.word.force : 'expect') : null,
    relative,
    modifierScope: 'stated',
    scope: null,
    confidence: vague ? 'medium' : 'high',
    flags: vague ? ['two-digits'] : [],
    path: () => [
      `subject ${subject.name} stands before a yardstick`,
      `“${subject.name}” names ${id}`,
      `${target ? "the report's own year" : "the year before the report's"}: ${target ? year : year - 1}`,
      `“${relative.text}”: ${relative.relation} ${relative.to}, without a number`,
    ],
  };
}

function relationOf(rest: string): Omit<Relative, 'text'> | null {
  const yardstick = YARDSTICK.exec(rest);
  if (yardstick) return { relation: RELATION[yardstick[1] as string] ?? 'above', to: yardstick[2] as string };
  const neighbour = NEIGHBOUR.exec(rest);
  if (neighbour) return { relation: RELATION[neighbour[1] as string] ?? 'above', to: neighbour[2] as string };
  const sync = SYNC.exec(rest);
  if (sync) return { relation: 'equal', to: sync[1] as string };
  const front = FRONT.exec(rest);
  if (front) return { relation: 'front', to: `${front[1]}${front[2]}` };
  const digits = TWO_DIGITS.exec(rest);
  if (digits) return { relation: 'at-least', to: digits[1] as string };
  const fulfil = FULFIL.exec(rest);
  return fulfil ? { relation: 'fulfil', to: fulfil[1] as string } : null;
}
