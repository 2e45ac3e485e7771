import { isRole, isText, type NumberToken } from './clause.ts';
import type { Token } from './tokens.ts';

/**
 * The lists of values in a sentence: 5.7%、8.5% or 31、55微克/立方米. Built once, in time linear in the tokens.
 * Positions are indices into the sentence's tokens.
 */
export class ValueLists {
  /** For each number the next one of its list. */
  readonly #next = new Map<number, number>();
  readonly #tails = new Map<number, Tail>();
  readonly #tokens: readonly Token[];

  /** @param countsNoun whether the number at an index counts a noun behind it and so ends no list of values. */
  constructor(tokens: readonly Token[], countsNoun: (index: number) => boolean) {
    this.#tokens = tokens;
    let before = -1;
    // Behind 分别 each value may have a unit of its own: 分别为31微克/立方米、86.5%.
    let each = false;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index] as Token;
      if (isRole(token, 'each-own')) each = true;
      else if (token.kind === 'mark' && token.text !== '、') each = false;
      if (token.kind !== 'number') continue;
      const last = tokens[before];
      const alike = last?.kind === 'number' && (each || sameKind(last, token));
      if (alike && isListJoint(tokens, before + 1, index) && !countsNoun(index)) this.#next.set(before, index);
      before = index;
    }
    // Most numbers stand alone, and most sentences hold no list.
    for (const [index, next] of [...this.#next].reverse()) {
      const number = this.#number(index);
      const rest = this.#tail(next);
      this.#tails.set(index, {
        length: rest.length + 1,
        last: rest.last,
        unit: isBarePoint(number, rest.unit) ? rest.unit : number.quantity.unit || rest.unit,
      });
    }
  }

  #number(index: number): NumberToken {
    return this.#tokens[index] as NumberToken;
  }

  #tail(index: number): Tail {
    return this.#tails.get(index) ?? { length: 1, last: index, unit: this.#number(index).quantity.unit };
  }

  /** How many values the list has from `index` on, at least 1. */
  length(index: number): number {
    return this.#tail(index).length;
  }

  /** The positions of the list's values from `index` on. */
  members(index: number): number[] {
    const out = [index];
    for (let at = this.#next.get(index); at !== undefined; at = this.#next.get(at)) out.push(at);
    return out;
  }

  /** Whether the number at `index` continues the list of the one before it. */
  continues(before: number, index: number): boolean {
    return this.#next.get(before) === index;
  }

  /** The last value of the list that the number at `index` belongs to. */
  last(index: number): NumberToken {
    return this.#number(this.#tail(index).last);
  }

  /** A number's unit, or the one a bare number borrows from the list's next member that has one. */
  unit(index: number): string {
    return this.#tail(index).unit;
  }
}

/** What lies ahead in a list of values, from one of them on. */
interface Tail {
  readonly length: number;
  readonly last: number;
  readonly unit: string;
}

/** Whether the tokens `[from, to)` between two numbers make them members of one list of values: 、 or 和, at most with 约. */
function isListJoint(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (from === to || !(isText(first, '、') || isRole(first, 'and'))) return false;
  return tokens.slice(from + 1, to).every((token) => isRole(token, 'op', 'and') || isText(token, '为', '，'));
}

/** 1.1个、0.8个百分点: the first 个 is short for the second. */
function isBarePoint(number: NumberToken, next: string | undefined): boolean {
  return number.quantity.unit === '个' && next === '个百分点';
}

function sameKind(a: NumberToken, b: NumberToken): boolean {
  const kind = (number: NumberToken): string => number.quantity.unit.replace(/^[万千百十亿]+/, '');
  return a.quantity.unit === '' || b.quantity.unit === '' || kind(a) === kind(b) || isBarePoint(a, b.quantity.unit);
}
