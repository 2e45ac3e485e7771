import type { Op } from '../../schema/fact.ts';
import { parseUnit } from '../../text/units.ts';
import { isNoun, type NumberToken } from './clause.ts';
import type { Discourse } from './discourse.ts';
import type { Lead } from './lead.ts';
import { type Manner, NO_MANNER } from './manner.ts';
import type { Statement } from './statement.ts';
import { isCounted, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import type { ValueLists } from './value-lists.ts';

/** A list of values being given out to as many subjects. */
export interface Distribution {
  readonly subjects: readonly Subject[];
  readonly manner: Manner;
  /** How many values the list has. */
  readonly length: number;
  /** How many have been given out. */
  given: number;
  /** A value before the last had a 左右 or 以上 of its own. */
  bounded: boolean;
}

/** Writes the statements of one sentence: which number is said of which subject, in which words. */
export class StatementWriter {
  readonly #tokens: readonly Token[];
  readonly #lists: ValueLists;
  readonly #discourse: Discourse;
  readonly #out: Statement[] = [];

  constructor(tokens: readonly Token[], lists: ValueLists, discourse: Discourse) {
    this.#tokens = tokens;
    this.#lists = lists;
    this.#discourse = discourse;
  }

  /** The statements so far, in the order of their numbers. */
  get statements(): Statement[] {
    return this.#out;
  }

  /** The number at `index` is said of one subject. */
  bind(index: number, subject: Subject, manner: Manner, bond: string, flags: readonly string[] = []): void {
    const number = this.#number(index);
    const op = opOf(number, manner);
    const coloured = this.#discourse.colouredFrom ?? number.start;
    this.#push(index, {
      subject,
      manner,
      op,
      modifierScope: flags.includes('shared-value') && op !== 'eq' ? 'ambiguous' : 'stated',
      start: Math.min(subject.start, number.start, coloured, ...this.#addition(manner, number)),
      end: Math.max(subject.end, number.end),
      flags,
      bond,
      about: subject.name,
    });
  }

  /** The number at `index` is said of nothing the grammar is sure of. */
  leave(index: number, manner: Manner = NO_MANNER, about = '', flags: readonly string[] = []): void {
    const number = this.#number(index);
    const { start, end } = number;
    this.#push(index, { subject: null, manner, op: opOf(number, manner), modifierScope: 'stated', start, end, flags, bond: '', about });
  }

  /** One value for several subjects: 均增长8%, or a list that shares its verb. */
  share(index: number, subjects: readonly Subject[], mode: Lead['mode'], manner: Manner): void {
    const sure = mode === 'same';
    const [half] = subjects;
    // 城乡居民收入分别增长9%: 分别 takes the name apart again.
    if (mode === null && half && subjects.every((subject) => subject.single !== undefined)) {
      // One value for 城乡居民收入 is that of all residents.
      const bond = `one value for ${half.name}, which joins two`;
      if (half.single) this.bind(index, { ...half, ids: [half.single] }, manner, bond, ['shared-name']);
      else this.leave(index, manner, half.name, ['shared-name']);
      return;
    }
    // 雏鹰企业、瞪羚企业26户, 新增高新技术企业和科技型中小企业60家: one amount for several is that of all together.
    const added = manner.isNew && manner.op === null && subjects.every(isCounted);
    const strange = subjects.some((subject) => subject.ids.length === 0 && this.#isListed(subject));
    if (!sure && isAmount(this.#lists.unit(index)) && (strange || added)) {
      this.leave(index, manner, half?.name, ['shared-amount']);
      return;
    }
    // 粮食、油料总产分别达到20万吨: a list of which a value is missing.
    if (
      mode === 'own' &&
      manner.change === null &&
      manner.rate === null &&
      isAmount(this.#lists.unit(index)) &&
      opOf(this.#number(index), manner) === 'eq'
    ) {
      this.leave(index, manner, half?.name, ['list-length-mismatch']);
      return;
    }
    for (const subject of subjects)
      this.bind(index, subject, manner, 'one value for every subject of the list', sure ? [] : ['shared-value']);
  }

  /** Gives a list's values to as many subjects; lists of other lengths are flagged, never shifted. */
  distribute(index: number, subjects: readonly Subject[], manner: Manner, length: number): Distribution {
    const matching = subjects.length === length;
    if (!matching) for (const member of this.#lists.members(index)) this.leave(member, manner, subjects[0]?.name, ['list-length-mismatch']);
    const distribution = { subjects: matching ? subjects : [], manner, length, given: 0, bounded: false };
    this.give(distribution, index);
    return distribution;
  }

  /** The next value of a list. */
  give(list: Distribution, index: number): void {
    const subject = list.subjects[list.given];
    list.given += 1;
    if (!subject) return;
    const { manner } = list;
    const number = this.#number(index);
    const closing = this.#lists.last(index);
    const closed = closing.after !== null && !closing.quantity.over;
    const before = this.#tokens[index - 1];
    const own = list.given > 1 && before?.kind === 'word' && before.word.role === 'op' ? before.word.op : manner.op;
    // 以上 or 左右 behind the last value may speak of it alone or of all; with 控制在 before the first it speaks of all.
    const bounded = manner.op === 'lte' && closing.after === 'lte';
    // 增长5.2%左右、7.6%左右: each has its own.
    const alone = number === closing ? list.bounded : number.after !== null;
    list.bounded ||= number.after !== null;
    this.#discourse.stated.push(subject);
    this.#push(index, {
      subject,
      manner,
      op: number.after ?? (closed ? (closing.after as Op) : (own ?? defaultOp(number))),
      modifierScope: (closed || manner.op === 'approx' || manner.op === 'gte') && !bounded && !alone ? 'ambiguous' : 'stated',
      start: Math.min(subject.start, this.#discourse.colouredFrom ?? subject.start),
      end: number.end,
      flags: [],
      bond: `value ${list.given} of ${list.length} in a list, for subject ${list.given}, ${subject.name}`,
      about: subject.name,
    });
  }

  #push(index: number, said: Omit<Statement, 'number' | 'unit' | 'time' | 'estimate'>): void {
    const flags = this.#isNamedGoal(index) ? [...said.flags, 'named-goal'] : said.flags;
    const { time, estimate } = this.#discourse;
    this.#out.push({ ...said, number: this.#number(index), flags, unit: this.#lists.unit(index), time, estimate });
  }

  /** Whether a subject is a member of a list, and not the first half of a phrase like 科技创新和制造业发展. */
  #isListed({ end }: Subject): boolean {
    const at = this.#tokens.findIndex((token) => token.start >= end);
    return this.#tokens[at]?.kind === 'mark' || this.#tokens[at + 1]?.kind === 'name';
  }

  #number(index: number): NumberToken {
    return this.#tokens[index] as NumberToken;
  }

  /** Where the 新增 stands that makes a number an addition, when it stands before it in the sentence. */
  #addition(manner: Manner, number: NumberToken): number[] {
    const { addedFrom } = this.#discourse;
    return manner.isNew && addedFrom >= 0 && addedFrom < number.start ? [addedFrom] : [];
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
}

/** Whether a unit counts or measures things, so that several together have a sum. */
function isAmount(unit: string): boolean {
  const family = parseUnit(unit)?.family;
  return family !== undefined && !['percent', 'ratio', 'concentration', 'days', 'years', 'money-per-head'].includes(family);
}

function defaultOp(number: NumberToken): Op {
  return Array.isArray(number.quantity.value) ? 'range' : 'eq';
}

function opOf(number: NumberToken, manner: Manner): Op {
  const range = defaultOp(number);
  return number.after ?? (range === 'range' ? range : (manner.op ?? range));
}
