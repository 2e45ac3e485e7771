import type { Op } from '../../schema/fact.ts';
import type { Place } from '../../schema/place.ts';
import { parseUnit } from '../../text/units.ts';
import { isIndicator, isNoun, isPlainVerb, isRole, type NumberToken, type Segment, splitAtMarks, textOf } from './clause.ts';
import { type CountedNoun, countedNounAt } from './counted-noun.ts';
import { endsAdding, type Lead, readLead } from './lead.ts';
import { isBare, type Manner, NO_MANNER } from './manner.ts';
import {
  completeMembers,
  isBuilt,
  isCounted,
  isZoneFigure,
  kinOf,
  type Subject,
  SubjectReader,
  sectorIn,
  unknownSubjects,
} from './subjects.ts';
import type { TimeMention } from './time.ts';
import type { Token } from './tokens.ts';
import { ValueLists } from './value-lists.ts';
import { PREDICATE, REMARK, ZONE_TOPIC } from './vocabulary.ts';

/*
 * From tokens to statements: which subject each number speaks of, and how. Reads a sentence once from left to right.
 * The grammar is strict: a number is bound to an indicator only when every word between them is known. A missed figure
 * is listed as a quantity; a wrong one would be believed.
 */

/** A number, its subject and manner; `subject` null when the grammar can't tell. Offsets are folded indices. */
export interface Statement {
  readonly number: NumberToken;
  readonly subject: Subject | null;
  readonly manner: Manner;
  readonly op: Op;
  readonly modifierScope: 'stated' | 'ambiguous';
  readonly time: TimeState;
  readonly estimate: boolean;
  /** Range of the words that carry it. */
  readonly start: number;
  readonly end: number;
  readonly flags: readonly string[];
  readonly path: readonly string[];
  /** Words the number seems to speak of when it has no subject. */
  readonly about: string;
  /** The number's unit, or the one its list lends it. */
  readonly unit: string;
}

/** The time in force at a number. */
export interface TimeState {
  readonly mention: TimeMention | null;
  /** A part of a year is being spoken of. */
  readonly part: boolean;
}

/** A list of values being given out to as many subjects. */
interface Distribution {
  readonly subjects: readonly Subject[];
  readonly manner: Manner;
  /** How many values the list has. */
  readonly length: number;
  /** How many have been given out. */
  given: number;
}

/** Reads one sentence's tokens into a statement for every number, in order. */
export function readStatements(tokens: readonly Token[], place: Place): Statement[] {
  return new Reader(tokens, place).read();
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #reader: SubjectReader;
  readonly #nouns: ReadonlyMap<number, CountedNoun>;
  readonly #lists: ValueLists;
  readonly #out: Statement[] = [];
  /** Who the next number without a subject of its own speaks of. */
  #subjects: readonly Subject[] | null = null;
  /** Members of a list that wait for the words that bind them. */
  #pending: Subject[] = [];
  /** Subjects that got a value in this clause, in order, for a later 分别. */
  #stated: Subject[] = [];
  /** 新增 stood at a list's head. */
  #adding = false;
  /** Where it stood. */
  #addedFrom = -1;
  /** The force of the number before. */
  #force: Manner['force'] = null;
  /** Where the clause's first 力争, 确保 or 预计 stands. */
  #colouredFrom: number | null = null;
  #lastManner: Manner = NO_MANNER;
  #estimate = false;
  #time: TimeState = { mention: null, part: false };
  /** The zone that the sentence speaks of. */
  #topic: string | null = null;

  constructor(tokens: readonly Token[], place: Place) {
    this.#tokens = tokens;
    this.#reader = new SubjectReader(place);
    const nouns = new Map<number, CountedNoun>();
    for (const [index, token] of tokens.entries()) {
      const noun = token.kind === 'number' ? countedNounAt(tokens, index) : null;
      if (noun) nouns.set(index, noun);
    }
    this.#nouns = nouns;
    this.#lists = new ValueLists(tokens, (index) => nouns.has(index));
  }

  read(): Statement[] {
    let from = 0;
    let before = -1;
    let open: Distribution | null = null;
    for (const [index, token] of this.#tokens.entries()) {
      if (token.kind !== 'number') continue;
      const noun = this.#nouns.get(index);
      if (noun?.continues) {
        this.#unbound(index, NO_MANNER, noun.text);
        continue;
      }
      if (open && open.given < open.length && this.#lists.continues(before, index)) this.#give(open, index);
      else open = this.#read(this.#tokens.slice(from, index), index);
      from = index + 1;
      before = index;
    }
    return this.#out;
  }

  /** Reads the tokens between two numbers, then the second. */
  #read(between: readonly Token[], index: number): Distribution | null {
    const segments = splitAtMarks(between);
    const opening = this.#out.length === 0 && between[0] === this.#tokens[0];
    const lead = segments.at(-1) as Segment;
    for (const [at, segment] of segments.slice(0, -1).entries()) {
      if (at === 0 && !opening) this.#trail(segment.tokens);
      else this.#silent(segment, segments[at + 1]?.mark ?? null);
      if (at === 0 && opening) this.#openTopic(segment.tokens);
    }
    if (lead.mark === '；') this.#reset();
    const origin = lead.tokens.findIndex((token) => isRole(token, 'from'));
    if (origin < 0) return this.#state(lead, index, segments.length > 1 || opening);
    // 由2016年的820亿元增加到1310亿元: the year behind 由 is that of the first number alone.
    this.#notice(lead.tokens.slice(0, origin));
    const time = this.#time;
    const list = this.#state(lead, index, segments.length > 1 || opening);
    this.#time = time;
    return list;
  }

  #reset(): void {
    this.#subjects = null;
    this.#pending = [];
    this.#stated = [];
    this.#adding = false;
    this.#lastManner = NO_MANNER;
    if (this.#time.part) this.#time = { ...this.#time, part: false };
  }

  /** Words behind a number in its own clause: an unknown noun there ends the subject's reign. */
  #trail(tokens: readonly Token[]): void {
    this.#notice(tokens);
    if (tokens.some((token) => isNoun(token) || (token.kind === 'name' && !isIndicator(token)))) this.#subjects = null;
  }

  /** A clause without number. */
  #silent({ mark, tokens }: Segment, nextMark: string | null): void {
    if (mark === '；') this.#reset();
    this.#notice(tokens);
    if (tokens.length === 0) return;
    const listed = nextMark === '、';
    const last = tokens.findLastIndex(isIndicator);
    const behind = tokens.slice(last + 1);
    if (last >= 0) {
      const plain = !behind.some((token) => isNoun(token) && !PREDICATE.test(token.text));
      const rate = behind.findIndex((token) => isRole(token, 'rate'));
      const open = !behind.some((token) => isRole(token, 'change', 'arrive')) && (rate < 0 || rate === behind.length - 1);
      if (listed && plain && open) {
        this.#await(tokens, this.#reader.named(tokens));
        return;
      }
      this.#subjects = plain ? this.#reader.named(tokens) : null;
      this.#lastManner = rate >= 0 ? { ...NO_MANNER, rate: 1 } : NO_MANNER;
      this.#adding = false;
    } else if (tokens.some((token) => isNoun(token) || token.kind === 'name')) {
      if (listed) {
        this.#await(tokens, unknownSubjects(tokens));
        return;
      }
      // A title, a slogan, another matter breaks the chain; a yardstick or a remark on the figure does not.
      const remark = REMARK.test(textOf(tokens)) || tokens.some((token) => isRole(token, 'compare', 'rank', 'share'));
      if (!remark) this.#subjects = sectorIn(tokens);
      this.#adding = false;
      if (ZONE_TOPIC.test(textOf(tokens))) this.#topic = null;
    }
    this.#pending = [];
  }

  /** Keeps a list's members until the words that bind them. */
  #await(tokens: readonly Token[], members: readonly Subject[]): void {
    this.#pending.push(...members);
    if (tokens.some((token) => isRole(token, 'new'))) this.#adding = true;
  }

  /** 前海国际化城市新中心展现新面貌，…: a sentence that opens on a zone speaks of it. */
  #openTopic(tokens: readonly Token[]): void {
    const [head] = tokens;
    const text = textOf(tokens);
    const zone = ZONE_TOPIC.exec(text);
    if (head && isNoun(head) && zone && !/项目|工程/.test(text) && !this.#reader.isOwnName(head.text))
      this.#topic = text.slice(0, zone.index + zone[0].length);
  }

  /** Words that colour what follows: time and estimate. */
  #notice(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (isRole(token, 'estimate')) this.#estimate = true;
      if (isRole(token, 'hypothetical')) this.#topic = token.text;
      if (isRole(token, 'new')) this.#addedFrom = token.start;
      if (token.kind !== 'time' || token.time.kind === 'since') continue;
      if (token.time.kind === 'part') this.#time = { ...this.#time, part: true };
      else if (token.time.kind === 'whole') this.#time = { ...this.#time, part: false };
      else this.#time = { mention: token.time, part: false };
    }
  }

  /** @param fresh whether a mark or the sentence's beginning stands before the lead. */
  #state(segment: Segment, index: number, fresh: boolean): Distribution | null {
    this.#notice(segment.tokens);
    this.#colouredFrom = segment.tokens.find((token) => isRole(token, 'force', 'estimate'))?.start ?? null;
    const read = readLead(segment.tokens, this.#tokens, index, this.#reader);
    // 力争A突破350家、B达到450家: up to the next comma a force speaks of every figure.
    const force = read.manner.force ?? (segment.mark === '、' ? this.#force : null);
    this.#force = force;
    const lead = this.#completed({ ...read, manner: { ...read.manner, force } }, segment, fresh);
    if (lead.ownPlace) this.#topic = null;
    const noun = this.#nouns.get(index);
    if (noun) return this.#counted(noun, lead, segment, index);
    if (lead.subjects === 'unknown') return this.#strange(lead, segment, index, fresh);
    const last = this.#out.at(-1);
    // 连续21个月保持30%以上: a second number in one clause needs a verb of its own, and months make no year.
    const silent = !fresh && lead.subjects === 'carry' && !last?.flags.includes('starting-point');
    if (silent && (isDuration(last?.number) || (isBare(lead.manner) && lead.manner.op === null))) {
      this.#pending = [];
      return this.#unbound(index, lead.manner, this.#subjects?.[0]?.name ?? '');
    }
    const { subjects, manner } =
      lead.subjects === 'carry' ? this.#carried(lead, segment, index) : this.#named(lead.subjects, lead, segment);
    this.#pending = [];
    if (lead.aside !== null) {
      if (lead.subjects !== 'carry') this.#subjects = subjects;
      if (lead.aside === 'starting-point') this.#lastManner = manner;
      const { aside } = lead;
      for (const member of this.#lists.members(index)) this.#unbound(member, manner, lead.about || (subjects[0]?.name ?? ''), [aside]);
      return { subjects: [], manner, length: this.#lists.length(index), given: 1 };
    }
    if (subjects.length === 0) return this.#unbound(index, manner, lead.about);
    // 开工保障房3.4万套，基本建成2万套: what a year builds is told once, a second figure is of another stage.
    const stage = lead.subjects === 'carry' && manner.change === null && manner.rate === null && manner.force === null;
    if (stage && subjects.every(isBuilt)) return this.#unbound(index, manner, subjects[0]?.name ?? '');
    const additions = lead.subjects === 'carry' && this.#lastManner.isNew && manner.change !== null && subjects.every(isCounted);
    this.#subjects = subjects;
    this.#lastManner = manner;
    const length = this.#lists.length(index);
    if (length > 1) return this.#distribute(subjects, manner, index, length);
    const [only] = subjects;
    if (only && subjects.length === 1) {
      this.#stated.push(only);
      const bond = lead.subjects === 'carry' ? `subject ${only.name} carried over` : `subject ${only.name} stands before the number`;
      return this.#bind(index, only, manner, bond, additions ? ['growth-of-additions'] : []);
    }
    return this.#share(subjects, lead, manner, index);
  }

  /** Subjects for a lead that seems unknown: the end of a list that 分别 closes, or a short name's other half. */
  #completed(lead: Lead, segment: Segment, fresh: boolean): Lead {
    if (lead.subjects !== 'unknown') return lead;
    if (lead.mode !== null && this.#pending.some((subject) => subject.ids.length > 0))
      return { ...lead, subjects: unknownSubjects(segment.tokens) };
    const nouns = segment.tokens.filter((token) => isNoun(token) || token.kind === 'name');
    const before = this.#subjects?.at(-1);
    const [noun] = nouns;
    const kin =
      fresh && before && noun && textOf(nouns) === lead.about
        ? kinOf(before, { text: lead.about, end: (nouns.at(-1) as Token).end })
        : null;
    return kin ? { ...lead, subjects: [kin] } : lead;
  }

  /** 改造22个老旧小区: the number stands before what it counts; otherwise it is the noun's own matter. */
  #counted(noun: CountedNoun, lead: Lead, segment: Segment, index: number): null {
    this.#pending = [];
    const subject = noun.subject;
    if (!subject || !(lead.subjects === 'carry' || noun.awarded)) return this.#unbound(index, lead.manner, noun.text);
    const isNew = noun.awarded || lead.manner.isNew || (this.#adding && inList(segment));
    this.#adding = isNew;
    const whole = this.#withTopic(subject);
    this.#subjects = [whole];
    return this.#bind(index, whole, { ...lead.manner, isNew }, `the number stands before ${subject.name}, which it counts`);
  }

  /** The lead names something the catalogue doesn't know. */
  #strange(lead: Lead, segment: Segment, index: number, fresh: boolean): null {
    this.#subjects = null;
    this.#pending = [];
    if (fresh && isZoneFigure(lead.about)) this.#topic = lead.about;
    if (!this.#addsOn(segment, lead)) this.#adding = lead.manner.isNew;
    return this.#unbound(index, lead.manner, lead.about);
  }

  #named(named: readonly Subject[], lead: Lead, segment: Segment): { subjects: readonly Subject[]; manner: Manner } {
    const subjects = [...completeMembers(this.#pending, named), ...named].map((subject) => this.#withTopic(subject));
    const isNew = lead.manner.isNew || (this.#addsOn(segment, lead) && subjects.every(isCounted));
    this.#adding = isNew;
    const zone = subjects.find((subject) => subject.scope !== null && ZONE_TOPIC.test(subject.scope));
    if (zone) this.#topic = zone.scope;
    return { subjects, manner: { ...lead.manner, isNew } };
  }

  #carried(lead: Lead, segment: Segment, index: number): { subjects: readonly Subject[]; manner: Manner } {
    const { manner } = lead;
    const length = this.#lists.length(index);
    const waiting = lead.mode !== null && this.#pending.length > 0;
    // A x，B y，分别增长…: the subjects that were stated one by one.
    const gathered = lead.mode === 'own' && length > 1 && this.#stated.length >= length;
    const kept = waiting ? this.#pending : gathered ? this.#stated.slice(-length) : (this.#subjects ?? []);
    // 全省地区生产总值增长5.8%，全市增长6.3%
    const subjects = lead.ownPlace ? kept.map((subject) => ({ ...subject, scope: null, foreign: false })) : kept;
    const last = this.#out.at(-1);
    // 比重从1.76%提高到2.50%, 增速由3.2%提高到7.8%: what the first number is holds for the second.
    if (last?.flags.includes('starting-point'))
      return { subjects, manner: { ...manner, share: manner.share ?? this.#lastManner.share, rate: manner.rate ?? this.#lastManner.rate } };
    // 增速由负转正，达到4.3%; 占GDP比重提高0.12个百分点、达到2.68%: the arrival is of what changed.
    if (
      manner.arrive &&
      manner.change === null &&
      manner.share === null &&
      (this.#lastManner.rate !== null || this.#lastManner.change !== null)
    )
      return { subjects, manner: { ...manner, share: this.#lastManner.share, rate: manner.rate ?? this.#lastManner.rate } };
    // 增长7%以上、力争8%: the second goal is of the first one's kind.
    const alike = last !== undefined && baseUnit(last.unit) === baseUnit(this.#lists.unit(index));
    const again = alike && isBare(manner) && (manner.force !== null || manner.op !== null || segment.mark === '、');
    const { op, force, since } = manner;
    return { subjects, manner: again ? { ...this.#lastManner, op, force, since } : manner };
  }

  /** One value for several subjects: 均增长8%, or a list that shares its verb. */
  #share(subjects: readonly Subject[], lead: Lead, manner: Manner, index: number): null {
    const sure = lead.mode === 'same';
    const [half] = subjects;
    if (!sure && half && subjects.every((subject) => subject.single !== undefined)) {
      // One value for 城乡居民收入 is that of all residents.
      const bond = `one value for ${half.name}, which joins two`;
      return half.single
        ? this.#bind(index, { ...half, ids: [half.single] }, manner, bond, ['shared-name'])
        : this.#unbound(index, manner, half.name, ['shared-name']);
    }
    for (const subject of subjects)
      this.#bind(index, subject, manner, 'one value for every subject of the list', sure ? [] : ['shared-value']);
    return null;
  }

  /** Gives a list's values to as many subjects; lists of other lengths are flagged, never shifted. */
  #distribute(subjects: readonly Subject[], manner: Manner, index: number, length: number): Distribution {
    const matching = subjects.length === length;
    if (!matching)
      for (const member of this.#lists.members(index)) this.#unbound(member, manner, subjects[0]?.name ?? '', ['list-length-mismatch']);
    const distribution = { subjects: matching ? subjects : [], manner, length, given: 0 };
    this.#give(distribution, index);
    return distribution;
  }

  /** The next value of a list. */
  #give(list: Distribution, index: number): void {
    const subject = list.subjects[list.given];
    list.given += 1;
    if (!subject) return;
    const { manner } = list;
    const number = this.#tokens[index] as NumberToken;
    const closing = this.#lists.last(index);
    const closed = closing.after !== null && !closing.quantity.over;
    const before = this.#tokens[index - 1];
    const own = list.given > 1 && before?.kind === 'word' && before.word.role === 'op' ? before.word.op : manner.op;
    // 以上 or 左右 behind the last value may speak of it alone or of all; with 控制在 before the first it speaks of all.
    const bounded = manner.op === 'lte' && closing.after === 'lte';
    this.#stated.push(subject);
    this.#push(index, {
      subject,
      manner,
      op: number.after ?? (closed ? (closing.after as Op) : (own ?? defaultOp(number))),
      modifierScope: (closed || (manner.op !== null && manner.op !== 'lte')) && !bounded ? 'ambiguous' : 'stated',
      start: Math.min(subject.start, this.#colouredFrom ?? subject.start),
      end: number.end,
      flags: [],
      path: [`value ${list.given} of ${list.length} in a list, for subject ${list.given}, ${subject.name}`],
      about: subject.name,
    });
  }

  #bind(index: number, subject: Subject, manner: Manner, bond: string, flags: readonly string[] = []): null {
    const number = this.#tokens[index] as NumberToken;
    const op = opOf(number, manner);
    this.#push(index, {
      subject,
      manner,
      op,
      modifierScope: flags.includes('shared-value') && op !== 'eq' ? 'ambiguous' : 'stated',
      start: Math.min(subject.start, number.start, this.#colouredFrom ?? number.start, ...this.#addition(manner, number)),
      end: Math.max(subject.end, number.end),
      flags,
      path: [bond],
      about: subject.name,
    });
    return null;
  }

  #unbound(index: number, manner: Manner, about: string, flags: readonly string[] = []): null {
    const number = this.#tokens[index] as NumberToken;
    const { start, end } = number;
    this.#push(index, { subject: null, manner, op: opOf(number, manner), modifierScope: 'stated', start, end, flags, path: [], about });
    return null;
  }

  #push(index: number, said: Omit<Statement, 'number' | 'unit' | 'time' | 'estimate'>): void {
    const flags = this.#isNamedGoal(index) ? [...said.flags, 'named-goal'] : said.flags;
    const number = this.#tokens[index] as NumberToken;
    this.#out.push({ ...said, number, flags, unit: this.#lists.unit(index), time: this.#time, estimate: this.#estimate });
  }

  /** Where the 新增 stands that makes a number an addition, when it stands before it in the sentence. */
  #addition(manner: Manner, number: NumberToken): number[] {
    return manner.isNew && this.#addedFrom >= 0 && this.#addedFrom < number.start ? [this.#addedFrom] : [];
  }

  /** 完成50微克/立方米年度目标: the number is the goal's. */
  #isNamedGoal(index: number): boolean {
    for (let at = index + 1; at < this.#tokens.length; at += 1) {
      const token = this.#tokens[at] as Token;
      if (token.kind === 'mark' || token.kind === 'number') return false;
      if (/目标|任务/.test(token.text)) return true;
      if (isNoun(token) || token.kind === 'name') return false;
    }
    return false;
  }

  #withTopic(subject: Subject): Subject {
    return this.#topic !== null && subject.scope === null ? { ...subject, scope: this.#topic } : subject;
  }

  /** A list member like 、科技型中小企业136家 that inherits 新增 from the list's head. */
  #addsOn(segment: Segment, lead: Lead): boolean {
    const { tokens } = segment;
    if (!this.#adding || !inList(segment) || lead.mode !== null || endsAdding(lead.manner)) return false;
    return !tokens.some(
      (token) => isPlainVerb(token) || isRole(token, 'arrive', 'change', 'rate', 'total', 'sum') || token.text.endsWith('突破'),
    );
  }
}

function inList(segment: Segment): boolean {
  return segment.mark === '、' || segment.mark === '，';
}

/** A unit without its multiplier: 亿元 and 万元 are alike. */
function baseUnit(unit: string): string {
  return unit.replace(/^[万千百十亿]+/, '');
}

function isDuration(number: NumberToken | undefined): boolean {
  const family = number ? parseUnit(number.quantity.unit)?.family : undefined;
  return family === 'years' || family === 'days';
}

function defaultOp(number: NumberToken): Op {
  return Array.isArray(number.quantity.value) ? 'range' : 'eq';
}

function opOf(number: NumberToken, manner: Manner): Op {
  const range = defaultOp(number);
  return number.after ?? (range === 'range' ? range : (manner.op ?? range));
}
