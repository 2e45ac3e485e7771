import { isIndicator, isNominal, isNoun, isPlainVerb, isRole, isText, isYardstick, type Segment, textOf } from './clause.ts';
import { endsAdding, type Lead } from './lead.ts';
import { type Manner, NO_MANNER } from './manner.ts';
import type { TimeState } from './statement.ts';
import { completeMembers, type Subject, type SubjectReader, sectorIn, unknownSubjects } from './subjects.ts';
import { NO_YEAR } from './time.ts';
import type { Token } from './tokens.ts';
import {
  JOINING,
  LEAVES_OUT,
  MILESTONE,
  OWNED,
  PREDICATE,
  PRODUCT_NAMES,
  REGION_TOPIC,
  REMARK,
  WORK_AT,
  ZONE_TOPIC,
} from './vocabulary.ts';

/** What a sentence has said so far and the next number builds on. Mutable; lives for one sentence. */
export class Discourse {
  /** Who the next number without a subject of its own speaks of. */
  subjects: readonly Subject[] | null = null;
  /** Members of a list that wait for the words that bind them. */
  pending: Subject[] = [];
  /** Subjects that got a value in this clause, in order, for a later 分别. */
  stated: Subject[] = [];
  /** 新增 stood at a list's head. */
  adding = false;
  /** Where it stood. */
  addedFrom = -1;
  /** The year that a clause of its own names as the yardstick of all changes: 与2019年相比，…. */
  since: number | null = null;
  /** The force that words before a colon give the whole sentence: 约束性指标：…. */
  announced: Manner['force'] = null;
  /** The force of the number before. */
  force: Manner['force'] = null;
  /** Where the clause's first 力争, 确保 or 预计 stands. */
  colouredFrom: number | null = null;
  lastManner: Manner = NO_MANNER;
  estimate = false;
  time: TimeState;
  /** The sentence's first figure is of a part of a year; null before it. */
  opensOnPart: boolean | null = null;
  /** The years of a remark between two figures of one subject, which an average behind it spans: 五年翻了两番，年均增长15%. */
  asideTime: TimeState | null = null;
  /** 规模以上工业企业达186家；完成增加值54亿元: the firms counted before the last ；, whose figures a short noun may name. */
  firms: Subject | null = null;
  /** The time in force before words behind a subject that named years of its own: 企业总数五年来净增45户. */
  #outerTime: TimeState | null = null;
  /** The time of the first figure behind the last ；, or of the sentence's first. */
  #openingTime: TimeState | null = null;
  /** The zone that the sentence speaks of. */
  topic: string | null = null;
  /** The topic was taken from a zone's figure before the last ；: whether what follows is the zone's as well, nobody can tell. */
  #faded = false;
  /** The product that the figure before spoke of. */
  product: string | null = null;
  /** The part of the place that does what the list at hand tells. */
  doer: string | null = null;
  /** The topic that a zone's own figure gave. */
  #figured: string | null = null;
  /** 扣除房地产开发投资: what the next figure of investment leaves out. */
  #without: string | null = null;
  /** 预计 stood behind a subject and speaks of it alone. */
  #ownEstimate = false;
  /** A part of a year or another year goes on from the sentences before; what this one names ends it. */
  #away: boolean;
  readonly #reader: SubjectReader;

  constructor(reader: SubjectReader, away = false) {
    this.#reader = reader;
    this.#away = away;
    this.time = { mention: null, part: away };
  }

  /** Behind ； no subject goes on; a part of a year that the sentence opened on does: 1—11月投资增长9%；消费增长7%. */
  reset(): void {
    this.firms = this.subjects?.find(({ ids }) => ids.includes('industrial-enterprises')) ?? null;
    this.subjects = null;
    this.pending = [];
    this.stated = [];
    this.adding = false;
    this.lastManner = NO_MANNER;
    this.#faded = this.topic !== null && this.topic === this.#figured;
    if (this.#outerTime) this.time = this.#outerTime;
    // 新增高企180家，两年新增近300家；…: years named on the way end with their clause.
    else if (this.#openingTime && spansYears(this.time) && !spansYears(this.#openingTime)) this.time = this.#openingTime;
    this.#outerTime = null;
    this.#openingTime = null;
    const part = this.opensOnPart ?? this.#away;
    if (this.time.part !== part) this.time = { ...this.time, part };
  }

  /** A figure was told. */
  tell(): void {
    this.opensOnPart ??= this.time.part;
    this.#openingTime ??= this.time;
  }

  /** Words that colour what follows: time and estimate. */
  notice(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (isRole(token, 'estimate') && !isMood(tokens, at)) this.estimate = true;
      // 投产后: one day, no year.
      if (isRole(token, 'hypothetical')) this.time = { ...this.time, part: true };
      if (isRole(token, 'new') || token.text === '增加') this.addedFrom = token.start;
      // 新片区挂牌以来, 十八大以来, but not 建区以来最好.
      const event = isText(token, '以来') && tokens[at - 1]?.kind === 'text' && !/^(?:最|新高|首|第|历史)/.test(tokens[at + 1]?.text ?? '');
      if (event) this.time = { ...this.time, unnamed: true };
      if (token.kind !== 'time' || token.time.kind === 'since') continue;
      this.since = null;
      this.#away = false;
      if (token.time.kind === 'part') this.time = { ...this.time, part: true };
      else if (token.time.kind === 'whole') this.time = { ...this.time, part: false };
      else {
        const own = token.time.kind === 'past-years' && tokens.slice(0, at).some((other) => other.kind === 'name' || isNoun(other));
        this.#outerTime = own ? (this.#outerTime ?? this.time) : null;
        this.time = { mention: token.time, part: false };
      }
    }
  }

  /** 人均可支配收入预计4.6万元，登记失业率2.3%: behind its subject 预计 ends with it, before it it goes on. */
  limitEstimate(tokens: readonly Token[]): void {
    const word = tokens.findLastIndex((token, at) => isRole(token, 'estimate') && !isMood(tokens, at));
    const name = tokens.findLastIndex(isIndicator);
    if (word < 0 && name >= 0 && this.#ownEstimate) this.estimate = false;
    if (word >= 0 || name >= 0) this.#ownEstimate = name >= 0 && word > name;
  }

  /** Words behind a number in its own clause: an unknown noun there ends the subject's reign. */
  trail(tokens: readonly Token[]): void {
    this.notice(tokens);
    // 连续11个月居全省前三: the rank is no other matter.
    if (tokens.some((token, at) => !isYardstick(tokens, at) && (isNoun(token) || (token.kind === 'name' && !isIndicator(token)))))
      this.subjects = null;
  }

  /** A clause without number. */
  silent({ mark, tokens }: Segment, nextMark: string | null): void {
    if (mark === '；') this.reset();
    const { time } = this;
    this.notice(tokens);
    if (tokens.length === 0) return;
    // 省属企业创新导向更加突出，研发经费投入增长15.6%
    const words = textOf(tokens);
    const owned = OWNED.exec(words)?.[0];
    if (owned !== undefined && !words.includes('改革')) this.topic = owned;
    if (this.subjects !== null && isClimb(tokens)) {
      this.asideTime = this.time;
      this.time = time;
    }
    const since = tokens.find((token) => token.kind === 'time' && token.time.kind === 'since');
    if (since?.kind === 'time' && since.time.kind === 'since') this.since = since.time.year;
    const force = forceIn(tokens);
    if (nextMark === '：' && force !== null) this.announced = force === 'binding' ? force : null;
    this.#without = LEAVES_OUT.exec(words)?.[1] ?? null;
    const listed = nextMark === '、';
    const last = tokens.findLastIndex(isIndicator);
    const behind = tokens.slice(last + 1);
    if (last >= 0) {
      const plain = !behind.some((token, at) => isNoun(token) && !PREDICATE.test(token.text) && !isYardstick(behind, at));
      const rate = behind.findIndex((token) => isRole(token, 'rate'));
      const open = !behind.some((token) => isRole(token, 'change', 'arrive', 'predicate')) && (rate < 0 || rate === behind.length - 1);
      if (listed && plain && open) {
        this.#await(tokens, this.#reader.named(tokens));
        return;
      }
      // 工业产值及其占生产总值比重，分别由…: what it is a share of is no member of the list.
      const share = tokens.findIndex((token) => isRole(token, 'share'));
      if (share > 0 && share < last && tokens.slice(0, share).some((token) => isRole(token, 'and'))) {
        this.subjects = null;
        this.pending = [];
        return;
      }
      // 工业增加值、税收收入和进出口总额再上台阶，分别为…: the whole list goes on.
      const named = this.#reader.named(tokens);
      this.subjects = plain ? [...completeMembers(this.pending, named), ...named] : null;
      this.lastManner = rate >= 0 ? { ...NO_MANNER, rate: 1 } : NO_MANNER;
      this.adding = false;
    } else if (listed && tokens.every((token) => isText(token, '地表水'))) {
      this.pending.push(
        ...tokens.map((token) => ({ ids: [], name: token.text, start: token.start, end: token.end, scope: null, foreign: false })),
      );
      return;
    } else if (tokens.some(isNominal)) {
      if (listed) {
        this.#await(tokens, unknownSubjects(tokens));
        return;
      }
      // A title, a slogan, another matter breaks the chain; a yardstick or a remark on the figure does not.
      const remark = REMARK.test(words) || MILESTONE.test(words) || tokens.some((token) => isRole(token, 'compare', 'rank', 'share'));
      if (!remark) this.subjects = sectorIn(tokens);
      this.adding = false;
      if (ZONE_TOPIC.test(words)) this.topic = null;
    }
    this.pending = [];
  }

  /** Keeps a list's members until the words that bind them. */
  #await(tokens: readonly Token[], members: readonly Subject[]): void {
    this.pending.push(...members);
    if (tokens.some((token) => isRole(token, 'new'))) this.adding = true;
    this.force = forceIn(tokens) ?? (this.pending.length > members.length ? this.force : null);
  }

  /** The yardstick of a figure: its own, or for a change the one in force; 出口比“八五”增长49%，利用外资增长2.3倍 goes on up to the next level. */
  sinceOf(manner: Manner): number | null {
    const changes = manner.change !== null || manner.rate !== null;
    if (manner.since === NO_YEAR) this.since = NO_YEAR;
    else if (this.since === NO_YEAR && !changes) this.since = null;
    return manner.since ?? (changes && !manner.average ? this.since : null);
  }

  /** 开发区主营业务收入…，: the figures behind a zone's are the zone's. */
  speakOf(zone: string): void {
    this.topic = zone;
    this.#figured = zone;
    this.#faded = false;
  }

  /** 前海国际化城市新中心展现新面貌，…; 推进前海新中心建设，…: a sentence that opens on a zone, or on work at a named one, speaks of it. */
  openTopic(tokens: readonly Token[], nextMark: string | null): void {
    // 推进甲产业园、乙电厂等12个项目建设: one of several things.
    if (nextMark === '、') return;
    const at = tokens.findIndex((token) => !isPlainVerb(token));
    // 推进国家级经开区改革: 国家级 names the zones that are meant.
    const head = at > 0 ? tokens.slice(at).find((token) => !isRole(token, 'neutral')) : tokens[at];
    const text = textOf(tokens.slice(at));
    const region = REGION_TOPIC.exec(text);
    if (at <= 0 && region && !JOINING.test(region[0])) this.topic = region[0];
    const zone = ZONE_TOPIC.exec(text);
    // 推进园区科技创新中心和某某基地建设: a thing in the zone, or one of several.
    const worked = zone !== null && zone.index >= 2 && WORK_AT.test(text.slice(zone.index + zone[0].length));
    const named = at <= 0 || worked;
    if (head && isNoun(head) && zone && named && !/项目|工程/.test(text) && !this.#reader.isOwnName(head.text))
      this.topic = text.slice(0, zone.index + zone[0].length);
  }

  /** The subject with the part of the place that its sentence or list speaks of. */
  withTopic(subject: Subject): Subject {
    if (subject.scope !== null) return subject;
    const without = subject.ids.includes('fixed-asset-investment') ? this.#without : null;
    this.#without = null;
    const product = PRODUCT_NAMES.has(subject.name) ? this.product : null;
    const scope = this.topic ?? product ?? this.doer ?? without;
    if (scope === null) return subject;
    return this.#faded && scope === this.topic ? { ...subject, ids: [] } : { ...subject, scope };
  }

  /** A list member like 、科技型中小企业136家 that inherits 新增 from the list's head. */
  addsOn(segment: Segment, lead: Lead): boolean {
    const { tokens } = segment;
    if (!this.adding || !inList(segment) || lead.mode !== null || endsAdding(lead.manner)) return false;
    return !tokens.some(
      (token) => isPlainVerb(token) || isRole(token, 'arrive', 'change', 'rate', 'total', 'sum') || token.text.endsWith('突破'),
    );
  }
}

const spansYears = ({ mention }: TimeState): boolean => mention?.kind === 'past-years' || mention?.kind === 'years';

/** 五年内翻了两番, 五年跨越三个台阶: how far the figure before it climbed in years of the remark's own. */
function isClimb(tokens: readonly Token[]): boolean {
  const own = tokens.some(({ kind }) => kind === 'time') && !tokens.some(({ kind }) => kind === 'name');
  return own && (tokens.some((token) => isRole(token, 'predicate')) || MILESTONE.test(textOf(tokens)));
}

function forceIn(tokens: readonly Token[]): Manner['force'] {
  const token = tokens.find((one) => isRole(one, 'force'));
  return token?.kind === 'word' && token.word.role === 'force' ? token.word.force : null;
}

/** 预期转弱, 稳预期: what people expect, not what the writer does. */
function isMood(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '预期') return false;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  return (
    (before !== undefined && (before.kind === 'text' || isText(before, '的', '超', '稳', '稳定'))) ||
    (behind !== undefined && !speaksOfNumber(behind))
  );
}

const speaksOfNumber = (token: Token): boolean =>
  token.kind === 'number' ||
  token.kind === 'name' ||
  isPlainVerb(token) ||
  isRole(token, 'change', 'arrive', 'rate', 'op', 'place', 'total');

export function inList(segment: Segment): boolean {
  return segment.mark === '、' || segment.mark === '，';
}
