import { sisters } from '../../indicators/compounds.ts';
import { indicatorById } from '../../indicators/index.ts';
import { catalogueNames } from '../../indicators/name-index.ts';
import type { Force, Op } from '../../schema/fact.ts';
import type { Place } from '../../schema/place.ts';
import { parseUnit } from '../../text/units.ts';
import type { TimeMention } from './time.ts';
import type { Token } from './tokens.ts';
import { CAUSATIVE, PART, REMARK, ZONE_FIGURE, ZONE_TOPIC } from './vocabulary.ts';

/*
 * From tokens to statements: which subject each number speaks of, and how. Reads a sentence once from left to right.
 * The grammar is strict: a number is bound to an indicator only when every word between them is known. A missed figure
 * is listed as a quantity; a wrong one would be believed.
 */

/** What a number is said of. Folded indices. */
export interface Subject {
  /** Indicator ids; more than one where only the unit tells them apart. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A part of the place, as written; null for the whole. */
  readonly scope: string | null;
  /** Speaks of another place than the report's. */
  readonly foreign: boolean;
  /** For a half of a compound name: what the whole name means when a single value follows. */
  readonly single?: string | null;
}

export type NumberToken = Extract<Token, { kind: 'number' }>;

/** How a number is said of its subject. */
export interface Manner {
  readonly change: 1 | -1 | null;
  readonly arrive: boolean;
  readonly rate: 1 | -1 | null;
  readonly isNew: boolean;
  readonly total: boolean;
  readonly share: { readonly of: readonly string[]; readonly known: boolean } | null;
  readonly average: boolean;
  readonly sum: boolean;
  readonly op: Op | null;
  readonly force: Force | null;
  readonly since: number | null;
}

/** A number, its subject and manner; `subject` null when the grammar can't tell. */
export interface Statement {
  readonly number: NumberToken;
  readonly subject: Subject | null;
  readonly manner: Manner;
  readonly op: Op;
  readonly modifierScope: 'stated' | 'ambiguous';
  readonly time: TimeState;
  readonly estimate: boolean;
  /** Folded range of the words that carry it. */
  readonly start: number;
  readonly end: number;
  readonly flags: readonly string[];
  readonly path: readonly string[];
  /** Words the number seems to speak of when it has no subject. */
  readonly about: string;
  /** Unit with what a list's last member lends: `31、55微克/立方米`. */
  readonly unit: string;
}

/** The time in force at a number. */
export interface TimeState {
  readonly mention: TimeMention | null;
  /** A part of a year is being spoken of. */
  readonly part: boolean;
}

const NO_MANNER: Manner = {
  change: null,
  arrive: false,
  rate: null,
  isNew: false,
  total: false,
  share: null,
  average: false,
  sum: false,
  op: null,
  force: null,
  since: null,
};

/** What a lead (the tokens between the last mark and a number) says. */
interface Lead {
  readonly subjects: readonly Subject[] | 'carry' | 'unknown';
  readonly manner: Manner;
  readonly mode: 'own' | 'same' | null;
  /** The number is a comparison, a rank, a starting point, a date's or a day's figure: no statement of the subject. */
  readonly aside: string | null;
  readonly ownPlace: boolean;
  readonly about: string;
}

interface Group {
  readonly subjects: readonly Subject[];
  readonly manner: Manner;
  readonly run: number;
  index: number;
}

/** Reads one sentence's tokens into a statement for every number. */
export function readStatements(tokens: readonly Token[], place: Place): Statement[] {
  return new Reader(tokens, place).read();
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #place: Place;
  readonly #out: Statement[] = [];
  #subjects: readonly Subject[] | null = null;
  /** Members of a list that wait for the words that bind them. */
  #pending: Subject[] = [];
  /** Subjects that got a value in this clause, in order, for a later 分别. */
  #stated: Subject[] = [];
  #newCarry = false;
  #lastManner: Manner = NO_MANNER;
  #estimate = false;
  #time: TimeState = { mention: null, part: false };
  #topic: string | null = null;

  constructor(tokens: readonly Token[], place: Place) {
    this.#tokens = tokens;
    this.#place = place;
  }

  read(): Statement[] {
    const numbers = this.#tokens.flatMap((token, index) => (token.kind === 'number' ? [index] : []));
    let from = 0;
    let group: Group | null = null;
    for (const [order, index] of numbers.entries()) {
      const noun = this.#nounBehind(index);
      if (noun?.continues) {
        // 203个国考断面优良率达到100%: the number belongs to the noun that goes on to a figure of its own.
        const number = this.#tokens[index] as NumberToken;
        this.#emit(number, null, NO_MANNER, number.start, number.end, [], noun.text);
        continue;
      }
      const segments = splitAtMarks(this.#tokens.slice(from, index));
      const first = order === 0;
      const joined = !first && isListJoint(this.#tokens.slice(from, index));
      if (group && joined && group.index < group.run) {
        this.#stateGroupMember(group, index);
        from = index + 1;
        continue;
      }
      group = null;
      segments.forEach((segment, at) => {
        const last = at === segments.length - 1;
        if (at === 0 && !first) {
          if (!last || segment.mark !== null) this.#trail(segment.tokens);
          if (segments.length > 1) return;
        }
        if (!last) this.#silent(segment, segments[at + 1]?.mark ?? null);
        if (first && at === 0 && !last) this.#openTopic(segment.tokens);
      });
      const lead = segments.at(-1) as Segment;
      if (lead.mark === '；') this.#reset();
      group = this.#state(lead, index, segments.length > 1 || first);
      from = index + 1;
    }
    return this.#out;
  }

  #reset(): void {
    this.#subjects = null;
    this.#pending = [];
    this.#stated = [];
    this.#newCarry = false;
    this.#lastManner = NO_MANNER;
    if (this.#time.part) this.#time = { ...this.#time, part: false };
  }

  /** Words behind a number in its own clause: an unknown noun there ends the subject's reign. */
  #trail(tokens: readonly Token[]): void {
    this.#notice(tokens);
    if (tokens.some((token) => isNoun(token) || (token.kind === 'name' && token.match.ids.length === 0))) this.#subjects = null;
  }

  /** A clause without number. */
  #silent(segment: Segment, nextMark: string | null): void {
    if (segment.mark === '；') this.#reset();
    const { tokens } = segment;
    this.#notice(tokens);
    if (tokens.length === 0) return;
    const names = tokens.filter((token) => token.kind === 'name' && token.match.ids.length > 0);
    const last = names.at(-1);
    if (last) {
      const behind = tokens.slice(tokens.indexOf(last) + 1);
      const subjects = this.#subjectsIn(tokens);
      const plain = !behind.some(isNoun);
      if (nextMark === '、' && plain && !behind.some((token) => isRole(token, 'change', 'arrive', 'rate'))) {
        this.#pending.push(...subjects);
        if (tokens.some((token) => isRole(token, 'new'))) this.#newCarry = true;
        return;
      }
      this.#pending = [];
      this.#subjects = plain ? subjects : null;
      this.#newCarry = false;
      return;
    }
    if (tokens.some((token) => isNoun(token) || token.kind === 'name')) {
      if (nextMark === '、') {
        if (tokens.some((token) => isRole(token, 'new'))) this.#newCarry = true;
        this.#pending.push(...this.#unknownIn(tokens));
        return;
      }
      // A title, a slogan, another matter: the chain of subjects is broken.
      const yardstick = REMARK.test(textOf(tokens)) || tokens.some((token) => isRole(token, 'compare', 'rank', 'share'));
      if (!yardstick) this.#subjects = null;
      this.#newCarry = false;
      if (ZONE_TOPIC.test(textOf(tokens))) this.#topic = null;
    }
    this.#pending = [];
  }

  /** 前海国际化城市新中心展现新面貌，…: a sentence that opens on a zone speaks of it. */
  #openTopic(tokens: readonly Token[]): void {
    const [head] = tokens;
    const text = textOf(tokens);
    const zone = ZONE_TOPIC.exec(text);
    if (head && isNoun(head) && zone && !/项目|工程/.test(text) && !this.#isOwnName(head.text))
      this.#topic = text.slice(0, zone.index + zone[0].length);
  }

  /** Words that colour what follows: time, estimate, force. */
  #notice(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.kind === 'time') {
        if (token.time.kind === 'part') this.#time = { ...this.#time, part: true };
        else if (token.time.kind === 'whole') this.#time = { ...this.#time, part: false };
        else if (token.time.kind !== 'since') this.#time = { mention: token.time, part: false };
      } else if (isRole(token, 'estimate')) this.#estimate = true;
    }
  }

  #state(segment: Segment, index: number, fresh: boolean): Group | null {
    const number = this.#tokens[index] as NumberToken;
    this.#notice(segment.tokens);
    let lead = this.#lead(segment);
    if (lead.ownPlace) this.#topic = null;
    const run = this.#runLength(index);
    const noun = this.#nounBehind(index);
    // 改造22个老旧小区: the number stands before what it counts.
    if (noun && (lead.subjects === 'carry' || noun.awarded)) {
      if (noun.subject && noun.compatible) {
        const subject = this.#withTopic(noun.subject);
        this.#subjects = [subject];
        const isNew = noun.awarded || lead.manner.isNew || (this.#newCarry && (segment.mark === '、' || segment.mark === '，'));
        this.#newCarry = isNew;
        this.#emit(number, subject, { ...lead.manner, isNew }, number.start, subject.end, ['the number stands before the noun it counts']);
        return null;
      }
    }
    if (noun) {
      this.#emit(number, null, lead.manner, number.start, number.end, [], noun.text);
      return null;
    }
    if (!fresh && lead.subjects === 'carry' && this.#isDuration(this.#out.at(-1)?.number)) {
      // 连续21个月保持30%以上: a figure that holds for months is not the year's.
      this.#emit(number, null, lead.manner, number.start, number.end, [], this.#subjects?.[0]?.name ?? '', 'not-a-year');
      return null;
    }
    if (lead.subjects === 'unknown' && lead.mode !== null && this.#pending.some((subject) => subject.ids.length > 0)) {
      const end = this.#unknownIn(segment.tokens);
      lead = { ...lead, subjects: end };
    } else if (lead.subjects === 'unknown') {
      const kin = fresh ? this.#kinOf(lead, segment) : null;
      if (kin) lead = { ...lead, subjects: [kin] };
    }
    if (lead.subjects === 'unknown') {
      this.#subjects = null;
      this.#pending = [];
      if (fresh && isZoneSubject(lead.about)) this.#topic = lead.about;
      if (!this.#carriesNew(segment, lead)) this.#newCarry = lead.manner.isNew;
      this.#emit(number, null, lead.manner, number.start, number.end, [], lead.about);
      return null;
    }
    let subjects: readonly Subject[];
    const explicit = lead.subjects !== 'carry';
    if (explicit) {
      subjects = lead.subjects as readonly Subject[];
      if (this.#pending.length > 0) subjects = [...expand(this.#pending, subjects), ...subjects];
    } else if (lead.mode === 'own' && this.#pending.length === 0 && this.#stated.length >= run && run > 1)
      subjects = this.#stated.slice(-run);
    else if (lead.mode !== null && this.#pending.length > 0) subjects = this.#pending;
    else subjects = this.#subjects ?? [];
    this.#pending = [];
    let manner = lead.manner;
    if (explicit) {
      if (!manner.isNew && this.#carriesNew(segment, lead) && subjects.every(isCounted)) manner = { ...manner, isNew: true };
      this.#newCarry = manner.isNew;
      subjects = subjects.map((subject) => this.#withTopic(subject));
      const zone = subjects.find((subject) => subject.scope !== null && ZONE_TOPIC.test(subject.scope));
      if (zone) this.#topic = zone.scope;
    } else if (this.#out.at(-1)?.flags.includes('starting-point') === true) {
      // 比重从1.76%提高到2.50%: what the first number is a share of holds for the second.
      manner = { ...manner, share: manner.share ?? this.#lastManner.share };
    } else if (!fresh && isBare(manner) && manner.op === null) {
      // 连续21个月保持30%以上: without a verb of its own a second number in one clause says nothing of the subject.
      this.#emit(number, null, manner, number.start, number.end, [], subjects[0]?.name ?? '');
      return null;
    } else if (isBare(manner) && (manner.force !== null || manner.op !== null || segment.mark === '、')) {
      // 增长7%以上、力争8%: the second goal is of the first one's kind.
      manner = { ...this.#lastManner, op: manner.op, force: manner.force, since: manner.since };
    }
    if (lead.aside !== null) {
      if (explicit) this.#subjects = subjects;
      if (lead.aside === 'starting-point') this.#lastManner = manner;
      this.#emit(number, null, manner, number.start, number.end, [], lead.about || (subjects[0]?.name ?? ''), lead.aside);
      return null;
    }
    if (subjects.length === 0) {
      this.#emit(number, null, manner, number.start, number.end, [], lead.about);
      return null;
    }
    this.#subjects = subjects;
    const before = this.#lastManner;
    this.#lastManner = manner;
    if (subjects.length === 1 && run === 1) {
      const subject = subjects[0] as Subject;
      this.#stated.push(subject);
      const additions = !explicit && before.isNew && manner.change !== null;
      this.#emit(
        number,
        subject,
        manner,
        subject.start,
        number.end,
        [explicit ? 'subject stands before the number' : 'subject carried over'],
        '',
        undefined,
        additions ? ['growth-of-additions'] : [],
      );
      return null;
    }
    if (run === 1) {
      // One value for several subjects: 均增长8%, or a list that shares its verb.
      const sure = lead.mode === 'same';
      const halves = subjects.filter((subject) => subject.single !== undefined);
      if (!sure && halves.length === subjects.length) {
        // One value for 城乡居民收入 is that of all residents.
        const [half] = halves;
        const whole = half?.single ? { ...half, ids: [half.single] } : null;
        this.#emit(
          number,
          whole,
          manner,
          half?.start ?? number.start,
          number.end,
          ['one value for a name that joins two'],
          half?.name ?? '',
          undefined,
          ['shared-name'],
        );
        return null;
      }
      for (const subject of subjects)
        this.#emit(
          number,
          subject,
          manner,
          subject.start,
          number.end,
          ['one value for every subject of the list'],
          '',
          undefined,
          sure ? [] : ['shared-value'],
        );
      return null;
    }
    if (subjects.length !== run) {
      for (let k = 0; k < run; k += 1) {
        const one = this.#tokens[this.#runIndex(index, k)] as NumberToken;
        this.#emit(one, null, manner, one.start, one.end, [], subjects[0]?.name ?? '', 'list-length-mismatch');
      }
      return { subjects: [], manner, run, index: 1 };
    }
    const group: Group = { subjects, manner, run, index: 0 };
    this.#stateGroupMember(group, index);
    return group;
  }

  /** The next value of a 分别 list. */
  #stateGroupMember(group: Group, index: number): void {
    const number = this.#tokens[index] as NumberToken;
    const subject = group.subjects[group.index];
    group.index += 1;
    if (group.subjects.length === 0) return;
    if (!subject) return;
    const lastIndex = this.#runIndex(index, group.run - group.index);
    const closing = this.#tokens[lastIndex] as NumberToken;
    const own = this.#ownOp(index, group.manner, group.index === 1);
    // 以上 or 左右 behind the last value may speak of it alone or of all.
    const lent = number.after === null && closing.after !== null && closing.quantity.over === false;
    const op: Op = lent ? (closing.after as Op) : own;
    const ambiguous = (closing.after !== null && !closing.quantity.over) || (group.manner.op !== null && group.manner.op !== 'lte');
    const unit = number.quantity.unit === '' ? this.#lentUnit(index) : number.quantity.unit;
    this.#push({
      number,
      subject,
      manner: group.manner,
      op,
      modifierScope: ambiguous && !(group.manner.op === 'lte' && closing.after === 'lte') ? 'ambiguous' : 'stated',
      start: subject.start,
      end: number.end,
      flags: [],
      path: [`value ${group.index} of ${group.run} in a list, for subject ${group.index}`],
      about: subject.name,
      unit,
    });
    this.#stated.push(subject);
  }

  #ownOp(index: number, manner: Manner, first: boolean): Op {
    const number = this.#tokens[index] as NumberToken;
    if (number.after !== null) return number.after;
    if (first) return manner.op ?? (Array.isArray(number.quantity.value) ? 'range' : 'eq');
    const before = this.#tokens[index - 1];
    if (before && before.kind === 'word' && before.word.role === 'op') return before.word.op;
    return manner.op ?? (Array.isArray(number.quantity.value) ? 'range' : 'eq');
  }

  #emit(
    number: NumberToken,
    subject: Subject | null,
    manner: Manner,
    start: number,
    end: number,
    path: readonly string[],
    about = '',
    aside?: string,
    flags: readonly string[] = [],
  ): void {
    const range = Array.isArray(number.quantity.value);
    const op: Op = number.after ?? (range ? 'range' : (manner.op ?? 'eq'));
    const index = this.#tokens.indexOf(number);
    this.#push({
      number,
      subject,
      manner,
      op,
      modifierScope: flags.includes('shared-value') && op !== 'eq' ? 'ambiguous' : 'stated',
      start: Math.min(start, number.start),
      end: Math.max(end, number.end),
      flags: [...flags, ...(aside ? [aside] : []), ...(this.#isNamedGoal(index) ? ['named-goal'] : [])],
      path,
      about: about || subject?.name || '',
      unit: number.quantity.unit === '' ? this.#lentUnit(index) : number.quantity.unit,
    });
  }

  /** 完成50微克/立方米年度目标: the number is the goal's. */
  #isNamedGoal(index: number): boolean {
    for (const token of this.#tokens.slice(index + 1)) {
      if (token.kind === 'mark' || token.kind === 'number') return false;
      if (token.text.includes('目标') || token.text.includes('任务')) return true;
      if (isNoun(token) || token.kind === 'name') return false;
    }
    return false;
  }

  #push(statement: Omit<Statement, 'time' | 'estimate'>): void {
    this.#out.push({ ...statement, time: this.#time, estimate: this.#estimate });
  }

  #withTopic(subject: Subject): Subject {
    return this.#topic !== null && subject.scope === null ? { ...subject, scope: this.#topic } : subject;
  }

  #isDuration(number: NumberToken | undefined): boolean {
    const family = number ? parseUnit(number.quantity.unit)?.family : undefined;
    return family === 'years' || family === 'days';
  }

  /** 粮食播种面积…、产量…: a short name whose head stands in the subject before it. */
  #kinOf(lead: Lead, segment: Segment): Subject | null {
    const before = this.#subjects?.at(-1);
    const nouns = segment.tokens.filter((token) => isNoun(token) || token.kind === 'name');
    const [noun] = nouns;
    if (!before || nouns.length !== 1 || !noun || noun.text.length < 2 || lead.about !== noun.text) return null;
    const found = (ids: readonly string[], name: string): Subject => ({
      ids,
      name,
      start: before.start,
      end: noun.end,
      scope: before.scope,
      foreign: before.foreign,
    });
    const sister = before.ids.map((id) => sisters[id]?.[noun.text]).find((id) => id !== undefined);
    if (sister) return found([sister], noun.text);
    for (let cut = before.name.length - 1; cut > 0; cut -= 1)
      for (const name of [before.name.slice(0, cut) + noun.text, noun.text + before.name.slice(cut)]) {
        const match = catalogueNames.get(name);
        if (match && match.ids.length > 0 && !match.compound) return found(match.ids, name);
      }
    return null;
  }

  /** A list member like 、科技型中小企业136家 that inherits 新增 from the list's head. */
  #carriesNew(segment: Segment, lead: Lead): boolean {
    return (
      this.#newCarry &&
      (segment.mark === '、' || segment.mark === '，') &&
      !segment.tokens.some(
        (token) =>
          isRole(token, 'arrive', 'change', 'rate', 'total', 'new', 'sum') ||
          (token.kind === 'word' && token.word.role === 'filler' && token.word.verb === true),
      ) &&
      lead.mode === null &&
      !segment.tokens.some((token) => token.text.endsWith('突破'))
    );
  }

  /** How many numbers from `index` on form one list of values: 5.7%、8.5%. */
  #runLength(index: number): number {
    let length = 1;
    while (this.#runIndex(index, length) > 0) length += 1;
    return length;
  }

  /** Index of the k-th number behind `index` in its list of values; -1 when the list is shorter. */
  #runIndex(index: number, k: number): number {
    let at = index;
    for (let step = 0; step < k; step += 1) {
      let next = at + 1;
      while (next < this.#tokens.length && this.#tokens[next]?.kind !== 'number') next += 1;
      if (next >= this.#tokens.length || !isListJoint(this.#tokens.slice(at + 1, next))) return -1;
      const here = this.#tokens[at] as NumberToken;
      const there = this.#tokens[next] as NumberToken;
      if (here.quantity.unit !== '' && there.quantity.unit !== '' && kindOf(here.quantity.unit) !== kindOf(there.quantity.unit)) return -1;
      if (this.#nounBehind(next)) return -1;
      at = next;
    }
    return at;
  }

  /** The unit a bare number borrows from the list's next member that has one. */
  #lentUnit(index: number): string {
    for (let k = 1; k < 12; k += 1) {
      const at = this.#runIndex(index, k);
      if (at < 0) return '';
      const unit = (this.#tokens[at] as NumberToken).quantity.unit;
      if (unit !== '') return unit;
    }
    return '';
  }

  /** The noun right behind a number in its clause, if there is one: the number counts or measures that noun. */
  #nounBehind(index: number): { subject: Subject | null; compatible: boolean; awarded?: boolean; continues: boolean; text: string } | null {
    const behind: Token[] = [];
    for (let i = index + 1; i < this.#tokens.length; i += 1) {
      const token = this.#tokens[i] as Token;
      if (token.kind === 'mark' || token.kind === 'number') break;
      behind.push(token);
    }
    while (behind.length > 0 && (isText(behind[0] as Token, '的') || isRole(behind[0] as Token, 'neutral'))) behind.shift();
    const head = behind[0];
    if (!head) return null;
    // 保持8%以上的增速: a growth, not a noun that is counted.
    if (isRole(head, 'change', 'rate')) return null;
    const unit = (this.#tokens[index] as NumberToken).quantity.unit;
    const next = this.#tokens[this.#tokens.indexOf(behind.at(-1) as Token) + 1];
    const continues = next?.kind === 'number' && parseUnit(unit)?.family === 'count';
    if (head.kind === 'name') {
      const rest = behind.slice(1);
      const clean = !rest.some((token) => (isNoun(token) && !WORKS.has(token.text)) || token.kind === 'name');
      const family = parseUnit(unit)?.family;
      const counted = family !== undefined && COUNTABLE.has(family) && head.match.ids.some((id) => indicatorById(id).unitFamily === family);
      const subject = clean && head.match.ids.length > 0 && !head.match.compound ? this.#subjectOf(head, null, false) : null;
      if (next?.kind === 'number') return { subject: null, compatible: false, continues, text: head.text };
      return { subject, compatible: counted && subject !== null, continues: false, text: textOf(behind) };
    }
    const honour = this.#honour(behind, unit);
    if (honour) return { subject: honour, compatible: true, awarded: true, continues: false, text: textOf(behind) };
    return isNoun(head) ? { subject: null, compatible: false, continues, text: textOf(behind) } : null;
  }

  /** 30家企业被认定为省级专精特新中小企业: the firms that were awarded a title are what it gained. */
  #honour(behind: readonly Token[], unit: string): Subject | null {
    const [head] = behind;
    const at = behind.findIndex((token) => token.kind === 'name' && token.match.ids.length > 0);
    const name = behind[at];
    if (!head?.text.startsWith('企业') || name?.kind !== 'name' || name.match.compound || parseUnit(unit)?.family !== 'count') return null;
    if (!/^企业(?:成功|新|被|获|获得|获评|获批|认定|评|为|入选|通过|国家|省|级|[的])*$/.test(textOf(behind.slice(0, at)))) return null;
    const rest = behind.slice(at + 1);
    return rest.some((token) => isNoun(token) || token.kind === 'name') ? null : this.#subjectOf(name, null, false);
  }

  #lead(segment: Segment): Lead {
    const { tokens } = segment;
    let manner: Manner = NO_MANNER;
    let mode: Lead['mode'] = null;
    let aside: string | null = null;
    let force: Force | null = null;
    let part = false;
    const shareAt = tokens.findLastIndex((token) => isRole(token, 'share'));
    const subjectTokens = shareAt >= 0 ? tokens.slice(0, shareAt) : tokens;
    const lastName = subjectTokens.findLastIndex((token) => token.kind === 'name');
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'time') {
        if (token.time.kind === 'since') manner = { ...manner, since: token.time.year };
        continue;
      }
      if (token.kind !== 'word') continue;
      const behindName = at > lastName;
      const { word } = token;
      if (word.role === 'new') manner = { ...manner, isNew: true };
      else if (word.role === 'force') force = word.force;
      else if (word.role === 'sum') manner = { ...manner, sum: true };
      else if (word.role === 'average') manner = { ...manner, average: true };
      else if (word.role === 'per-time') part = true;
      if (!behindName || (shareAt >= 0 && at < shareAt && lastName < 0)) continue;
      if (word.role === 'change') manner = { ...manner, change: word.sign };
      else if (word.role === 'arrive') manner = { ...manner, arrive: true };
      else if (word.role === 'rate') manner = { ...manner, rate: word.sign };
      else if (word.role === 'total') manner = { ...manner, total: true };
      else if (word.role === 'op') manner = { ...manner, op: word.op };
      else if (word.role === 'each-own') mode = 'own';
      else if (word.role === 'each-same') mode = mode ?? 'same';
      else if (word.role === 'from') aside = 'starting-point';
      else if (word.role === 'rank') aside = 'rank';
      else if (word.role === 'compare') {
        // 低于30微克 bounds, 高于全省1.2个百分点 compares.
        const rest = tokens.slice(at + 1);
        if (rest.every((other) => other.kind === 'word' && other.word.role === 'filler')) manner = { ...manner, op: word.op };
        else aside = 'comparison';
      }
    }
    const number = this.#tokens[this.#tokens.indexOf(tokens.at(-1) as Token) + 1];
    if (number?.kind === 'number' && manner.change === null && manner.rate === null) {
      const behind = this.#tokens.slice(this.#tokens.indexOf(number) + 1, this.#tokens.indexOf(number) + 3);
      const growth = behind.find((token) => isRole(token, 'change', 'rate'));
      const between = growth ? behind.slice(0, behind.indexOf(growth)) : [];
      const next = growth ? this.#tokens[this.#tokens.indexOf(growth) + 1] : undefined;
      if (
        growth?.kind === 'word' &&
        between.every((token) => isText(token, '的', '年', '以上的')) &&
        next?.kind !== 'number' &&
        (growth.word.role === 'change' || growth.word.role === 'rate')
      )
        manner = { ...manner, rate: growth.word.sign };
    }
    if (part) aside = 'not-a-year';
    if (/^第/.test(textOf(tokens.slice(-1)))) aside = 'rank';
    manner = { ...manner, force };
    const ratioAt = tokens.findLastIndex((token) => isRole(token, 'ratio'));
    if (shareAt >= 0) {
      const denominator = tokens.slice(shareAt + 1);
      const names = denominator.flatMap((token) => (token.kind === 'name' ? token.match.ids : []));
      const unknown = denominator.some(
        (token) =>
          isNoun(token) ||
          token.kind === 'number' ||
          (token.kind === 'name' && token.match.ids.length === 0) ||
          (token.kind === 'word' && token.word.role === 'place' && !this.#isOwn(token)),
      );
      manner = { ...manner, share: { of: names, known: !unknown && names.length > 0 } };
    } else if (ratioAt > lastName) manner = { ...manner, share: { of: [], known: true } };
    const ownPlace = tokens.some((token) => token.kind === 'word' && token.word.role === 'place' && this.#isOwn(token));
    const about = nounPhrase(subjectTokens);
    if (lastName < 0) {
      const nouns = subjectTokens.filter((token, at) => isNoun(token) && !REMARK.test(token.text) && !isYardstick(subjectTokens, at));
      const foreign = subjectTokens.some(
        (token, at) => token.kind === 'word' && token.word.role === 'place' && !this.#isOwn(token) && !isYardstick(subjectTokens, at),
      );
      return { subjects: nouns.length > 0 || foreign ? 'unknown' : 'carry', manner, mode, aside, ownPlace, about };
    }
    const tail = subjectTokens.slice(lastName + 1);
    const broken =
      tail.some((token, at) => isNoun(token) && !isYardstick(tail, at)) ||
      (subjectTokens[lastName] as Extract<Token, { kind: 'name' }>).match.ids.length === 0;
    if (broken && mode !== null && tail[0] && isRole(tail[0], 'and')) {
      // 断面优良率和水功能区达标率均为100%: a list may end in what the catalogue doesn't know.
      return {
        subjects: [...this.#subjectsIn(subjectTokens.slice(0, lastName + 1)), ...this.#unknownIn(tail)],
        manner,
        mode,
        aside,
        ownPlace,
        about,
      };
    }
    const partial = subjectTokens.slice(0, lastName).some((token) => isRole(token, 'partial'));
    if (broken || partial) return { subjects: 'unknown', manner, mode, aside, ownPlace, about };
    return { subjects: this.#subjectsIn(subjectTokens), manner, mode, aside, ownPlace, about };
  }

  /** The subjects a clause names, in order; members of a list without a full name are completed from their neighbours. */
  #subjectsIn(tokens: readonly Token[]): Subject[] {
    const lastName = tokens.findLastIndex((token) => token.kind === 'name' && token.match.ids.length > 0);
    const head = tokens.slice(0, lastName + 1);
    // Only words joined by 和 in the noun phrase right before the last name are members of the list.
    const members: Token[][] = [[]];
    for (const token of head) {
      if (isRole(token, 'and')) members.push([]);
      else (members.at(-1) as Token[]).push(token);
    }
    const own = members.at(-1) as Token[];
    const last = this.#namedSubjects(own);
    if (members.length === 1) return last;
    const earlier: Subject[] = [];
    for (const member of members.slice(0, -1)) {
      const name = member.findLast((token) => token.kind === 'name' && token.match.ids.length > 0);
      if (name && member.at(-1) === name) earlier.push(...this.#namedSubjects(member));
      else earlier.push(...this.#unknownIn(member));
    }
    const zone = earlier.find((subject) => subject.ids.length === 0 && isZoneSubject(subject.name));
    if (zone) return [...earlier, ...last].map((subject) => ({ ...subject, scope: subject.scope ?? zone.name }));
    const completed = expand(earlier, last);
    // 推动工业和固定资产投资…: words before 和 that complete to nothing are no list.
    return [...completed, ...last];
  }

  #namedSubjects(tokens: readonly Token[]): Subject[] {
    const at = tokens.findLastIndex((token) => token.kind === 'name' && token.match.ids.length > 0);
    const token = tokens[at] as Extract<Token, { kind: 'name' }>;
    const { scope, foreign } = this.#scopeBefore(tokens.slice(0, at));
    const { compound } = token.match;
    if (compound)
      return compound.ids.map((id) => ({
        ids: [id],
        name: token.text,
        start: token.start,
        end: token.end,
        scope,
        foreign,
        single: compound.single,
      }));
    return [this.#subjectOf(token, scope, foreign)];
  }

  #subjectOf(token: Extract<Token, { kind: 'name' }>, scope: string | null, foreign: boolean): Subject {
    return { ids: token.match.ids, name: token.text, start: token.start, end: token.end, scope, foreign };
  }

  /** Subjects for words that name no indicator; they hold a place in a list and yield nothing. */
  #unknownIn(tokens: readonly Token[]): Subject[] {
    const nouns = tokens.filter((token) => isNoun(token) || token.kind === 'name');
    const first = nouns[0];
    const last = nouns.at(-1);
    if (!first || !last) return [];
    return [{ ids: [], name: nounPhrase(tokens), start: first.start, end: last.end, scope: null, foreign: false }];
  }

  /** What the words before a name say of whose figure it is. */
  #scopeBefore(tokens: readonly Token[]): { scope: string | null; foreign: boolean } {
    let at = tokens.length - 1;
    let foreign = false;
    const near: Token[] = [];
    for (; at >= 0; at -= 1) {
      const token = tokens[at] as Token;
      if (isVerb(token)) break;
      if (token.kind === 'word' && token.word.role === 'place') foreign ||= !this.#isOwn(token);
      near.unshift(token);
    }
    const words = near.filter((token) => (isNoun(token) || token.kind === 'name') && !this.#isOwnName(token.text));
    if (words.length > 0) return { scope: textOf(near.slice(near.indexOf(words[0] as Token))), foreign };
    // Beyond the verb: 开发区完成…, 全省实现….
    while (at >= 0 && isVerb(tokens[at] as Token)) at -= 1;
    const doer = tokens[at];
    if (doer?.kind === 'word' && doer.word.role === 'place') foreign ||= !this.#isOwn(doer);
    const before = tokens[at - 1];
    const caused = before !== undefined && CAUSATIVE.has(before.text);
    const scope =
      doer && isNoun(doer) && !caused && doer.text !== '城镇' && PART.test(doer.text) && !this.#isOwnName(doer.text) ? doer.text : null;
    return { scope, foreign };
  }

  #isOwnName(text: string): boolean {
    const { name } = this.#place;
    const short = name.replace(/(?:特别行政区|自治区|自治州|自治县|省|市|县|区|旗|盟)$/, '');
    return text.endsWith(name) || (short.length > 1 && text.endsWith(short));
  }

  #isOwn(token: Token): boolean {
    if (token.kind !== 'word' || token.word.role !== 'place') return false;
    const { of } = token.word;
    if (of === 'own' || token.text === '辖区' || token.text === '本辖区') return true;
    const { name, level } = this.#place;
    const last = name.at(-1);
    if (of === 'province') return level === 'province';
    if (of === 'city') return last === '市' || level === 'city';
    if (of === 'county') return last === '县' || last === '旗';
    if (of === 'district') return last === '区';
    return of === 'zone' && (level === 'zone' || name.endsWith('新区'));
  }
}

interface Segment {
  /** The mark before it; null at the beginning. */
  readonly mark: string | null;
  readonly tokens: readonly Token[];
}

function splitAtMarks(tokens: readonly Token[]): Segment[] {
  const out: { mark: string | null; tokens: Token[] }[] = [{ mark: null, tokens: [] }];
  for (const token of tokens) {
    if (token.kind === 'mark') out.push({ mark: token.text, tokens: [] });
    else (out.at(-1) as { tokens: Token[] }).tokens.push(token);
  }
  return out;
}

/** Whether what stands between two numbers makes them members of one list of values: 、 or 和, at most with 约. */
function isListJoint(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens;
  if (!first || !(isText(first, '、') || isRole(first, 'and'))) return false;
  return rest.every((token) => isRole(token, 'op', 'and') || isText(token, '为', '，'));
}

function kindOf(unit: string): string {
  return unit.replace(/^[万千百十亿]+/, '');
}

function isBare(manner: Manner): boolean {
  return (
    manner.change === null &&
    !manner.arrive &&
    manner.rate === null &&
    !manner.isNew &&
    !manner.total &&
    manner.share === null &&
    !manner.sum
  );
}

/** A zone's own figure, not a number of zones: 开发区主营业务收入, but not 示范区6.6万亩. */
function isZoneSubject(about: string): boolean {
  const behind = about.slice(about.search(ZONE_TOPIC));
  return ZONE_TOPIC.test(about) && ZONE_FIGURE.test(behind) && !/项目|工程/.test(behind);
}

/** Whether the subject is a number of things, which 新增 may add to. */
function isCounted(subject: Subject): boolean {
  return subject.ids.every((id) => indicatorById(id).unitFamily === 'count');
}

/** Words that add nothing to a noun that a number counts: 25个老旧小区改造项目. */
const WORKS: ReadonlySet<string> = new Set(['工程', '项目', '任务', '工作', '提升工程', '工程建设']);
const COUNTABLE: ReadonlySet<string> = new Set(['count', 'area', 'mass', 'length']);

const isText = (token: Token, ...texts: string[]): boolean => texts.includes(token.text);
const isRole = (token: Token, ...roles: string[]): boolean => token.kind === 'word' && roles.includes(token.word.role);
/** A word that names a thing the grammar doesn't know. */
const isNoun = (token: Token): boolean => token.kind === 'text' || isRole(token, 'noun');
const isVerb = (token: Token): boolean =>
  token.kind === 'time' ||
  isRole(
    token,
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
  ) ||
  (token.kind === 'word' && token.word.role === 'filler' && token.word.verb === true);

/** Inside the yardstick of a comparison or the place of a rank: 高于全省平均, 居全省第. */
function isYardstick(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => isRole(token, 'compare', 'rank'));
}

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

/** The words of a clause that could name its subject. */
function nounPhrase(tokens: readonly Token[]): string {
  const from = tokens.findIndex((token) => isNoun(token) || token.kind === 'name');
  const to = tokens.findLastIndex((token) => isNoun(token) || token.kind === 'name');
  return from < 0 ? '' : textOf(tokens.slice(from, to + 1));
}

/**
 * Completes list members from the full name at the list's end, or its beginning: 工业、技改投资 → 工业投资;
 * 城镇和农村常住居民人均可支配收入 → 城镇常住居民人均可支配收入; 金融机构存、贷款余额 → 存款余额.
 */
function expand(members: readonly Subject[], last: readonly Subject[]): Subject[] {
  const full = last[0]?.name ?? '';
  return members.map((member) => {
    if (member.ids.length > 0) return member;
    const stem = member.name.replace(/^(?:全市|全省|全县|全区|其中)/, '');
    for (let cut = 1; cut < full.length; cut += 1) {
      const match = catalogueNames.get(stem + full.slice(cut));
      if (match && match.ids.length > 0 && !match.compound) return { ...member, ids: match.ids, name: match.name };
    }
    return member;
  });
}
