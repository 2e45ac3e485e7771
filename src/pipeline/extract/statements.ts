import { carrySubjects } from './carried-subjects.ts';
import { isIndicator, isNoun, isPlainVerb, isRole, type Segment, splitAtMarks, textOf } from './clause.ts';
import { type CountedNoun, countedNounAt } from './counted-noun.ts';
import { Discourse, inList } from './discourse.ts';
import { type Lead, readLead } from './lead.ts';
import { isDuration, isOfCounted, ownTimeAt, sectorOfShare, sectorsFigure } from './lead-checks.ts';
import { isBare, type Manner } from './manner.ts';
import type { Statement, TimeState } from './statement.ts';
import { type Distribution, StatementWriter } from './statement-writer.ts';
import {
  completeMembers,
  isBuilt,
  isCounted,
  isExample,
  isNewcomer,
  isZoneFigure,
  kinOf,
  ofOnePart,
  type Subject,
  type SubjectReader,
  unknownSubjects,
  zoneIn,
} from './subjects.ts';
import type { Token } from './tokens.ts';
import { ValueLists } from './value-lists.ts';
import { OWNED, PRODUCT_FIGURE, ZONE_TOPIC } from './vocabulary.ts';
import { withoutWholes } from './wholes-and-parts.ts';

/**
 * Reads one sentence's tokens into a statement for every number, in order: which subject it speaks of, and how. One pass
 * from left to right. The grammar is strict: a number is bound to an indicator only when every word between them is
 * known. A missed figure is listed as a quantity; a wrong one would be believed.
 */
export function readStatements(tokens: readonly Token[], subjects: SubjectReader, away = false): Statement[] {
  return withoutWholes(new Reader(tokens, subjects, away).read(), tokens);
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #subjects: SubjectReader;
  readonly #nouns: ReadonlyMap<number, CountedNoun>;
  readonly #lists: ValueLists;
  readonly #discourse: Discourse;
  readonly #writer: StatementWriter;
  /** The time in force before the clause that the last number stands in. */
  #outset: TimeState;

  constructor(tokens: readonly Token[], subjects: SubjectReader, away: boolean) {
    this.#tokens = tokens;
    this.#subjects = subjects;
    const nouns = new Map<number, CountedNoun>();
    for (let index = 0; index < tokens.length; index += 1) {
      const noun = tokens[index]?.kind === 'number' ? countedNounAt(tokens, index) : null;
      if (noun) nouns.set(index, noun);
    }
    this.#nouns = nouns;
    this.#lists = new ValueLists(tokens, (index) => nouns.has(index));
    this.#discourse = new Discourse(this.#subjects, away);
    this.#writer = new StatementWriter(tokens, this.#lists, this.#discourse);
    this.#outset = this.#discourse.time;
  }

  read(): Statement[] {
    let from = 0;
    let before = -1;
    let open: Distribution | null = null;
    for (let index = 0; index < this.#tokens.length; index += 1) {
      if (this.#tokens[index]?.kind !== 'number') continue;
      const noun = this.#nouns.get(index);
      if (noun?.continues) {
        this.#writer.leave(index, undefined, noun.text);
        continue;
      }
      // 58件人大代表建议和71件政协提案: what the first number counts stands before no other.
      if (this.#nouns.has(before) && isRole(this.#tokens[index - 1] as Token, 'and')) from = index - 1;
      if (open && open.given < open.length && this.#lists.continues(before, index)) this.#writer.give(open, index);
      else open = this.#read(from, index);
      from = index + 1;
      before = index;
      this.#discourse.tell();
    }
    return this.#writer.statements;
  }

  /** Reads the tokens from `from` up to a number at `index`, then the number. */
  #read(from: number, index: number): Distribution | null {
    const segments = splitAtMarks(this.#tokens, from, index);
    const opening = this.#writer.statements.length === 0 && from === 0 && index > 0;
    const lead = segments.at(-1) as Segment;
    for (let at = 0; at < segments.length - 1; at += 1) {
      const segment = segments[at] as Segment;
      const nextMark = segments[at + 1]?.mark ?? null;
      if (at === 0 && !opening) this.#trail(segment.tokens);
      else this.#discourse.silent(segment, nextMark);
      if (at === 0 && opening) this.#discourse.openTopic(segment.tokens, nextMark);
    }
    if (lead.mark === '；') this.#discourse.reset();
    if (segments.length > 1 || opening) this.#outset = this.#discourse.time;
    const { asideTime } = this.#discourse;
    this.#discourse.asideTime = null;
    const origin = ownTimeAt(lead.tokens);
    if (asideTime && lead.tokens.some((token) => isRole(token, 'average'))) return this.#within(asideTime, lead, index);
    if (origin < 0) return this.#state(lead, index, segments.length > 1 || opening);
    this.#discourse.notice(lead.tokens.slice(0, origin));
    const { time } = this.#discourse;
    const list = this.#state(lead, index, segments.length > 1 || opening);
    this.#discourse.time = time;
    return list;
  }

  /** 五年翻了两番，年均增长15%: the years of the remark before it are the average's alone. */
  #within(aside: TimeState, lead: Segment, index: number): Distribution | null {
    const { time } = this.#discourse;
    this.#discourse.time = aside;
    const list = this.#state(lead, index, true);
    this.#discourse.time = time;
    return list;
  }

  #trail(tokens: readonly Token[]): void {
    const discourse = this.#discourse;
    const { subjects } = discourse;
    discourse.trail(tokens);
    if (!tokens.some((token) => token.text === '基础上')) return;
    // 在2022年突破600亿元的基础上，…: year and wording were those of the base alone.
    discourse.time = this.#outset;
    discourse.subjects = subjects;
  }

  /** @param fresh whether a mark or the sentence's beginning stands before the lead. */
  #state(segment: Segment, index: number, fresh: boolean): Distribution | null {
    const discourse = this.#discourse;
    const lead = this.#lead(segment, index, fresh);
    if (segment.mark !== '、') discourse.product = null;
    if (lead.ownPlace) discourse.topic = null;
    const noun = this.#nouns.get(index);
    if (noun) return this.#counted(noun, lead, segment, index);
    if (lead.subjects === 'unknown' || isOfCounted(lead, segment)) return this.#strange(lead, segment, index, fresh);
    const last = this.#writer.statements.at(-1);
    // 连续21个月保持30%以上: a second number in one clause needs a verb of its own, and months make no year.
    const silent = !fresh && lead.subjects === 'carry' && !last?.flags.includes('starting-point');
    if (silent && (isDuration(last?.number) || (isBare(lead.manner) && lead.manner.op === null))) {
      discourse.pending = [];
      this.#writer.leave(index, lead.manner, discourse.subjects?.[0]?.name);
      return null;
    }
    const here = { mark: segment.mark, unit: this.#lists.unit(index), length: this.#lists.length(index) };
    const { subjects, manner } =
      lead.subjects === 'carry' ? carrySubjects(lead, discourse, last, here) : this.#named(lead.subjects, lead, segment);
    discourse.pending = [];
    if (lead.aside !== null) return this.#aside(lead.aside, lead, subjects, manner, index);
    if (subjects.length === 0) {
      this.#writer.leave(index, manner, lead.about);
      return null;
    }
    return this.#say(lead, subjects, manner, index);
  }

  /** What the words before a number say, with what the words before them complete. */
  #lead(segment: Segment, index: number, fresh: boolean): Lead {
    const discourse = this.#discourse;
    discourse.notice(segment.tokens);
    discourse.limitEstimate(segment.tokens);
    if (segment.mark !== '、') discourse.doer = null;
    discourse.doer = this.#subjects.doer(segment.tokens) ?? discourse.doer;
    discourse.colouredFrom = segment.tokens.find((token) => isRole(token, 'force', 'estimate'))?.start ?? null;
    const lead = readLead(segment.tokens, this.#tokens, index, this.#subjects);
    // 力争A突破350家、B达到450家: up to the next comma a force speaks of every figure.
    const force = lead.manner.force ?? (segment.mark === '、' ? discourse.force : null) ?? discourse.announced;
    discourse.force = force;
    const since = discourse.sinceOf(lead.manner);
    return this.#completed({ ...lead, manner: { ...lead.manner, force, since } }, segment, fresh);
  }

  /** Subjects for a lead that seems unknown: the end of a list that 分别 closes, or a short name's other half. */
  #completed(lead: Lead, segment: Segment, fresh: boolean): Lead {
    // 规上工业增加值增长5.9%，工业占比27%: of what it is a share its other half doesn't tell.
    if (lead.subjects !== 'unknown') return lead;
    if (lead.manner.share !== null) return { ...lead, subjects: sectorOfShare(lead, segment.tokens) ?? 'unknown' };
    const figure = fresh && lead.mode === null ? sectorsFigure(segment.tokens, this.#subjects) : null;
    if (figure) {
      this.#discourse.doer = null;
      return { ...lead, subjects: figure };
    }
    const closing = lead.mode === null ? [] : this.#closing(unknownSubjects(segment.tokens));
    // 地表水、近岸海域水质优良比例分别…: the list's end is no indicator, but completes the members before it.
    if (lead.mode !== null && completeMembers(this.#discourse.pending, closing).some((subject) => subject.ids.length > 0))
      return { ...lead, subjects: closing };
    const nouns = segment.tokens.filter((token) => isNoun(token) || token.kind === 'name');
    const [verb] = segment.tokens;
    const firms = segment.mark === '；' && verb && isPlainVerb(verb) ? this.#discourse.firms : null;
    const before = this.#discourse.subjects?.at(-1) ?? firms;
    const [noun] = nouns;
    const kin =
      fresh && before && noun && textOf(nouns) === lead.about
        ? kinOf(before, { text: lead.about, end: (nouns.at(-1) as Token).end })
        : null;
    return kin ? { ...lead, subjects: [kin] } : lead;
  }

  /** 粮食播种面积、总产量分别…: the short name that closes a list, made whole by the member before it. */
  #closing(subjects: readonly Subject[]): readonly Subject[] {
    const before = this.#discourse.pending.at(-1);
    const [last] = subjects;
    const kin = before && last ? kinOf(before, { text: last.name, end: last.end }) : null;
    return kin && last ? [{ ...kin, start: last.start }] : subjects;
  }

  /** The number, or the list it begins, is said of the subjects. */
  #say(lead: Lead, subjects: readonly Subject[], manner: Manner, index: number): Distribution | null {
    const discourse = this.#discourse;
    const carried = lead.subjects === 'carry';
    // 开工保障房3.4万套，基本建成2万套: what a year builds is told once, a second figure is of another stage.
    if (carried && manner.change === null && manner.rate === null && manner.force === null && subjects.every(isBuilt)) {
      this.#writer.leave(index, manner, subjects[0]?.name);
      return null;
    }
    // 新设立企业29万户、总量增长11.6%: the total grew, not the number of newcomers.
    if (carried && manner.total && subjects.every(isNewcomer)) {
      this.#writer.leave(index, manner, subjects[0]?.name);
      return null;
    }
    const { lastManner } = discourse;
    const additions = carried && lastManner.isNew && !manner.total && manner.change !== null && subjects.every(isCounted);
    discourse.subjects = subjects;
    discourse.lastManner = manner;
    const length = this.#lists.length(index);
    if (length > 1) return this.#writer.distribute(index, subjects, manner, length);
    const [only] = subjects;
    if (only && subjects.length === 1) {
      discourse.stated.push(only);
      const bond = carried ? `subject ${only.name} carried over` : `subject ${only.name} stands before the number`;
      // 新登记经营主体320户、增长13%: it is the newcomers that grew.
      const added = this.#tokens.find(({ start }) => start === discourse.addedFrom)?.text ?? '新增';
      const whose = additions ? { ...only, scope: only.scope ?? added } : only;
      this.#writer.bind(index, whose, manner, bond, additions ? ['growth-of-additions'] : []);
    } else this.#writer.share(index, subjects, lead.mode, manner);
    return null;
  }

  /** A comparison, a rank, a starting point: the list it begins is nothing that is said of the subjects. */
  #aside(aside: string, lead: Lead, subjects: readonly Subject[], manner: Manner, index: number): Distribution {
    if (lead.subjects !== 'carry') this.#discourse.subjects = subjects;
    // 增速高于全市2.1个百分点，达到9.2%: what is compared is what is then stated.
    const compared = aside === 'comparison' && manner.rate !== null;
    if (aside === 'starting-point' || compared) this.#discourse.lastManner = manner;
    for (const member of this.#lists.members(index)) this.#writer.leave(member, manner, lead.about || subjects[0]?.name, [aside]);
    return { subjects: [], manner, length: this.#lists.length(index), given: 1, bounded: false };
  }

  /** 改造22个老旧小区: the number stands before what it counts; otherwise it is the noun's own matter. */
  #counted(noun: CountedNoun, lead: Lead, segment: Segment, index: number): null {
    const discourse = this.#discourse;
    discourse.pending = [];
    const subject = noun.subject;
    if (!subject || !(lead.subjects === 'carry' || noun.awarded)) {
      this.#writer.leave(index, lead.manner, noun.text);
      return null;
    }
    const isNew = noun.awarded || lead.manner.isNew || (discourse.adding && inList(segment));
    discourse.adding = isNew;
    const whole = discourse.withTopic(subject);
    discourse.subjects = [whole];
    // 新建提升210公里农村公路: what is built is no change of a level.
    const change = lead.manner.change === 1 && isBuilt(subject) ? null : lead.manner.change;
    this.#writer.bind(index, whole, { ...lead.manner, change, isNew }, `the number stands before ${subject.name}, which it counts`);
    return null;
  }

  /** The lead names something the catalogue doesn't know. */
  #strange(lead: Lead, segment: Segment, index: number, fresh: boolean): null {
    const discourse = this.#discourse;
    discourse.subjects = null;
    discourse.pending = [];
    discourse.stated.push(...unknownSubjects(segment.tokens));
    if (fresh && isZoneFigure(lead.about)) discourse.speakOf(zoneIn(lead.about));
    if (fresh) discourse.topic = OWNED.exec(lead.about)?.[0] ?? discourse.topic;
    discourse.product = PRODUCT_FIGURE.exec(lead.about)?.[1] ?? discourse.product;
    if (!discourse.addsOn(segment, lead)) discourse.adding = lead.manner.isNew;
    this.#writer.leave(index, lead.manner, lead.about);
    return null;
  }

  #named(named: readonly Subject[], lead: Lead, segment: Segment): { subjects: readonly Subject[]; manner: Manner } {
    const discourse = this.#discourse;
    const { tokens } = segment;
    const listed = isExample(tokens.slice(0, tokens.findLastIndex(isIndicator))) ? [] : completeMembers(discourse.pending, named);
    const members = [...listed, ...named].map((subject) => discourse.withTopic(subject));
    const subjects = lead.mode === null ? members : ofOnePart(members);
    // 新增电力装机3000万千瓦，其中可再生能源装机2000万千瓦: a part of what was added.
    const partly = discourse.lastManner.isNew && segment.tokens[0]?.text === '其中' && isBare(lead.manner) && lead.manner.op === null;
    const isNew = lead.manner.isNew || partly || (discourse.addsOn(segment, lead) && subjects.every(isCounted));
    discourse.adding = isNew;
    const zone = subjects.find((subject) => subject.scope !== null && ZONE_TOPIC.test(subject.scope));
    if (zone?.scope && zone.scope !== discourse.topic) discourse.speakOf(zone.scope);
    return { subjects, manner: { ...lead.manner, isNew } };
  }
}
