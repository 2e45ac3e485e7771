import { indicatorById } from '../../indicators/index.ts';
import type { Force, Op } from '../../schema/fact.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';
import type { DraftFact } from '../stages.ts';
import type { BlockTime } from './block-time.ts';
import { isIndicator, isNoun, isRole, isText, type Segment, splitAtMarks } from './clause.ts';
import { completeMembers, type Subject, type SubjectReader, unknownSubjects } from './subjects.ts';
import { tensedYear } from './tensed-year.ts';
import type { Token } from './tokens.ts';

/** A place in an order: 居全省第3位, 增速全省第一, 位列全市前5. Folded indices. */
export interface RankStatement {
  readonly fact: Omit<DraftFact, 'quote' | 'evidence'>;
  readonly start: number;
  readonly end: number;
  /** The ordinal alone, whose number is no quantity any more. */
  readonly ordinal: { readonly start: number; readonly end: number };
}

/** Who is ranked together, with what narrows them: 全省, 全国城市, 全省16个地市中. */
const AMONG =
  /(?:全国|我国|国内|全球|世界|亚洲|全省|我省|省内|全自治区|全市|我市|市内|全区|全州|全盟|中部|西部|东部|东北|长三角|京津冀|大湾区)(?:[各设区县市州盟旗地级城副省份重点主要大中平原内六同类个0-9]{0,12})/y;
/** Words that may stand between them and the ordinal. */
const PLACED = /(?:排名|排位|位列|位居|名列|排在|排|列|居|增速|增幅|总量)?/y;
const ORDINAL =
  /(?:第(?<nth>\d+|[一二三四五六七八九十]+)|(?<top>前)(?<within>\d+|[一二两三四五六七八九十]+)|(?<first>首|榜首))(?:位|名)?(?=$|[，、；：。！？和与及且并])/y;

/** Words of motion before a rank that the vocabulary has no role for. */
const MOVES = new Set(['跻身', '进入', '挺进', '蝉联', '领跑', '晋级', '前移至', '进位至', '并列', '跻身于', '进到', '进']);

/** What of the subject is ranked. */
type Aspect = 'level' | 'growth' | 'added' | 'share';

interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly op: Op;
}

interface Carried {
  readonly subjects: readonly Subject[];
  readonly aspect: Aspect;
  /** An amount was told before the growth: 1665亿元，增长14%，居第4位 may rank either. */
  readonly either: boolean;
}

/**
 * Reads the ranks of one sentence. Only a subject of the catalogue has one, for the whole place; the scope is the
 * yardstick, with 增速 behind it where the growth is ranked, 占比 where a share is.
 * @param text the folded sentence that `tokens` cover from 0.
 */
export function readRanks(text: string, tokens: readonly Token[], reader: SubjectReader, time: BlockTime, year: number): RankStatement[] {
  if (time.silent || !/[第前首]/.test(text)) return [];
  const out: RankStatement[] = [];
  let pending: readonly Subject[] = [];
  let stated: readonly Subject[] = [];
  let carried = null as Carried | null;
  let waiting: readonly Aspect[] = [];
  const segments = splitAtMarks(tokens);
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    if (segment.mark === '；') {
      pending = stated = [];
      carried = null;
    }
    const rank = rankIn(text, segment, reader);
    const lead = rank ? segment.tokens.filter((token) => token.start < rank.start) : segment.tokens;
    const last = lead.findLastIndex(isIndicator);
    const named = last < 0 ? [] : reader.named(lead.slice(0, last + 1));
    // 主要经济指标总量进入全省前三: all of them, not the subject before.
    const strange = lead.slice(last + 1).some((token) => (isNoun(token) && !MOVES.has(token.text)) || isText(token, '指标'));
    const listed = segments[index + 1]?.mark === '、' && !rank;
    if (listed && !lead.some((token) => token.kind === 'number')) {
      pending = [...pending, ...(last < 0 ? unknownSubjects(lead) : named)];
      // 总量、增速分别居…: aspects of the subject in force.
      waiting = last < 0 ? [...waiting, ...aspectsOf(lead)] : [];
      continue;
    }
    if (named.length > 0) {
      const subjects = [...completeMembers(pending, named), ...named];
      // 新增单项冠军企业22家、居全国第6: a rank among additions.
      const added =
        lead.slice(0, last).some((token) => isRole(token, 'new')) &&
        !lead.some((token) => isRole(token, 'sum')) &&
        subjects.some(canGrowBy);
      const aspect = aspectsOf(lead.slice(last + 1))[0] ?? (added ? 'added' : 'level');
      carried = strange ? null : { subjects, aspect, either: false };
      stated = [...stated, ...subjects];
    } else if (strange) carried = null;
    else if (carried && !rank) carried = grownOn(carried, aspectsOf(lead)[0] ?? carried.aspect);
    pending = [];
    if (lead.some((token) => isRole(token, 'per-time'))) carried = null;
    else if (lead.some((token) => isRole(token, 'share', 'ratio'))) carried = sharers(lead, carried, reader);
    const when = rank ? tensedYear(tokens, rank.start, time, year) : null;
    if (!rank || !carried || !when) continue;
    const behind = lead.slice(last + 1);
    const mode = behind.some((token) => isRole(token, 'each-same')) ? 'same' : null;
    const spoken = [...(named.length > 0 ? [] : waiting), ...aspectsOf(behind)];
    waiting = [];
    const aspects = spoken.length > 0 ? spoken : [carried.aspect];
    // 总量全市第一、全省第二: the second rank is of what the first was of.
    if (spoken.length === 1) carried = { ...carried, aspect: spoken[0] as Aspect, either: false };
    // 增长14%，居第4位 may rank the amount; 增长7.2%、全省第一 ranks what it is joined to.
    const doubtful = carried.either && carried.aspect === 'growth' && segment.mark !== '、';
    const force = lead.find((token) => isRole(token, 'force'));
    const pairs = pair(carried.subjects, stated, aspects, rank.ordinals, mode === 'same');
    for (const { subject, aspect, ordinal } of pairs) {
      const [id] = subject.ids;
      if (id === undefined || subject.ids.length > 1 || subject.foreign || subject.scope !== null) continue;
      if (aspect === 'added' || (aspect === 'growth' && time.span !== null)) continue;
      out.push({
        start: subject.start,
        end: ordinal.end,
        ordinal: { start: ordinal.start, end: ordinal.end },
        fact: {
          indicator: id,
          measure: 'rank',
          ...when,
          period: null,
          value: ordinal.value,
          unit: '位',
          op: ordinal.op,
          force: when.kind === 'target' ? forceOf(force) : null,
          relative: null,
          modifierScope: 'stated',
          scope: `${rank.among}${aspect === 'growth' ? '增速' : aspect === 'share' ? '占比' : ''}`,
          confidence: doubtful ? 'medium' : 'high',
          flags: doubtful ? ['amount-or-growth'] : [],
          path: () => [
            `subject ${subject.name} ${named.length > 0 ? 'stands before the rank' : 'carried over'}`,
            `“${subject.name}” names ${id}`,
            `a rank of its ${aspect} within ${rank.among}`,
            `${when.kind === 'target' ? "the report's own year" : "the year before the report's"}: ${when.year}`,
            `“${text.slice(ordinal.start, ordinal.end)}” is ${ordinal.value}: ${ordinal.op}`,
          ],
        },
      });
    }
  }
  return out;
}

/** The aspect that goes on in the next clause. */
const grownOn = (carried: Carried, aspect: Aspect): Carried => ({
  ...carried,
  aspect,
  either: carried.either || (carried.aspect === 'level' && aspect === 'growth'),
});

/** 服务业增加值占生产总值比重居全省第2位: who has the share that is ranked; null where it is not for certain one the catalogue knows. */
function sharers(lead: readonly Token[], carried: Carried | null, reader: SubjectReader): Carried | null {
  const at = lead.findIndex((token) => isRole(token, 'share', 'ratio'));
  const head = lead.slice(0, at);
  const last = head.findLastIndex(isIndicator);
  if (head.slice(last + 1).some(isNoun)) return null;
  const subjects = last < 0 ? carried?.subjects : reader.named(head.slice(0, last + 1));
  const [only] = subjects ?? [];
  const [id = ''] = only?.ids ?? [];
  const of = lead.slice(at + 1).flatMap((token) => (isIndicator(token) ? token.match.ids : []));
  const entry = id === '' ? null : indicatorById(id);
  const known = entry?.measures.includes('share') && of.every((one) => entry.shares.some((share) => share.of === one && !share.as));
  return only && subjects?.length === 1 && known ? { subjects, aspect: 'share', either: false } : null;
}

/** Whether the subject tells what was added apart from what there is. */
const canGrowBy = ({ ids }: Subject): boolean => ids.some((id) => indicatorById(id).measures.includes('increase'));

const forceOf = (token: Token | undefined): Force => (token?.kind === 'word' && token.word.role === 'force' ? token.word.force : 'expect');

interface Rank {
  readonly start: number;
  readonly among: string;
  readonly ordinals: readonly Ordinal[];
}

/** The rank a segment ends in, or null; ordinals of further list members (第3位、第5位) come along. */
function rankIn(text: string, { tokens }: Segment, reader: SubjectReader): Rank | null {
  for (const token of tokens) {
    if (!isRole(token, 'place', 'rank', 'noun', 'compare') && token.kind !== 'text') continue;
    for (let at = token.start; at < token.end; at += 1) {
      AMONG.lastIndex = at;
      const among = AMONG.exec(text)?.[0];
      if (among === undefined) continue;
      for (let length = among.length; length >= 2; length -= 1) {
        PLACED.lastIndex = at + length;
        const ordinals = PLACED.test(text) ? ordinalsAt(text, PLACED.lastIndex) : [];
        if (ordinals.length > 0) {
          // 全市第一 in a city's own report speaks of one of its parts.
          const word = tokens.find(({ start, end }) => start <= at && at < end);
          return word && reader.isOwnWord(word) ? null : { start: at, among: among.slice(0, length).replace(/中$/, ''), ordinals };
        }
      }
    }
  }
  return null;
}

function ordinalsAt(text: string, from: number): Ordinal[] {
  const out: Ordinal[] = [];
  for (let at = from; ; ) {
    ORDINAL.lastIndex = at;
    const groups = ORDINAL.exec(text)?.groups;
    if (!groups) return out;
    const { nth, top, within, first } = groups;
    const written = nth ?? within ?? '一';
    const value = /\d/.test(written) ? Number(written) : parseChineseNumeral(written);
    if (value === null || (first === undefined && value === 0)) return out;
    out.push({ start: at, end: ORDINAL.lastIndex, value, op: top ? 'lte' : 'eq' });
    at = ORDINAL.lastIndex;
    if (!/[、和与]/.test(text[at] ?? '')) return out;
    at += 1;
  }
}

/** What words behind a name say is ranked: 增速 and 增长 the growth, 总量 and 规模 the level. */
function aspectsOf(tokens: readonly Token[]): Aspect[] {
  return tokens.flatMap((token): Aspect[] => {
    if (isRole(token, 'rate', 'change')) return ['growth'];
    if (isText(token, '改善率', '改善幅度', '幅度')) return ['growth'];
    if (isRole(token, 'predicate') && /台阶$|大关$/.test(token.text)) return ['level'];
    return isRole(token, 'total', 'arrive') || isText(token, '规模', '总额', '数量', '总值') ? ['level'] : [];
  });
}

/** Which ordinal belongs to which subject's level or growth; nothing where the lists' lengths disagree. */
function pair(
  subjects: readonly Subject[],
  stated: readonly Subject[],
  spoken: readonly Aspect[],
  ordinals: readonly Ordinal[],
  same: boolean,
): { subject: Subject; aspect: Aspect; ordinal: Ordinal }[] {
  const aspects = [...new Set(spoken)];
  const [aspect = 'level'] = aspects;
  const [subject] = subjects;
  const [ordinal] = ordinals;
  if (!subject || !ordinal) return [];
  const rows = (list: readonly Subject[]): { subject: Subject; aspect: Aspect; ordinal: Ordinal }[] =>
    list.map((one, at) => ({ subject: one, aspect, ordinal: ordinals[ordinals.length === 1 ? 0 : at] as Ordinal }));
  if (ordinals.length > 1) {
    if (aspects.length === ordinals.length && subjects.length === 1)
      return aspects.map((one, at) => ({ subject, aspect: one, ordinal: ordinals[at] as Ordinal }));
    const list = subjects.length === ordinals.length ? subjects : stated.slice(-ordinals.length);
    return list.length === ordinals.length ? rows(list) : [];
  }
  if (subjects.length === 1) {
    // A增长10%，B增长19%，均居全省前五
    if (same && aspects.length === 1) return stated.length === 2 ? rows(stated) : stated.length === 1 ? rows(subjects) : [];
    return aspects.map((one) => ({ subject, aspect: one, ordinal }));
  }
  if (!same && subject.single && subjects.every((one) => one.single !== undefined)) return rows([{ ...subject, ids: [subject.single] }]);
  return rows(subjects);
}
