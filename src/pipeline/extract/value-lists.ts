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
    for (const [index, token] of tokens.entries()) {
      if (isRole(token, 'each-own')) each = true;
      else if (token.kind === 'mark' && token.text !== '、') each = false;
      if (token.kind !== 'number') continue;
      const last = tokens[before];
      const alike = last?.kind === 'number' && (each || sameKind(last, token));
      if (alike && isListJoint(tokens.slice(before + 1, index)) && !countsNoun(index)) this.#next.set(before, index);
      before = index;
    }
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
      const token = tokens[index];
      if (token?.kind !== 'number') continue;
      const rest = this.#tails.get(this.#next.get(index) ?? -1);
      this.#tails.set(index, {
        length: (rest?.length ?? 0) + 1,
        last: rest?.last ?? index,
        unit: isBarePoint(token, rest?.unit) ? (rest?.unit ?? '') : token.quantity.unit || (rest?.unit ?? ''),
      });
    }
  }

  /** How many values the list has from `index` on, at least 1. */
  length(index: number): number {
    return this.#tails.get(index)?.length ?? 1;
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
    return this.#tokens[this.#tails.get(index)?.last ?? index] as NumberToken;
  }

  /** A number's unit, or the one a bare number borrows from the list's next member that has one. */
  unit(index: number): string {
    return this.#tails.get(index)?.unit ?? '';
  }
}

/** What lies ahead in a list of values, from one of them on. */
interface Tail {
  readonly length: number;
  readonly last: number;
  readonly unit: string;
}

/** Whether what stands between two numbers makes them members of one list of values: 、 or 和, at most with 约. */
function isListJoint(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens;
  if (!first || !(isText(first, '、') || isRole(first, 'and'))) return false;
  return rest.every((token) => isRole(token, 'op', 'and') || isText(token, '为', '，'));
}

/** 1.1个、0.8个百分点: the first 个 is short for the second. */
function isBarePoint(number: NumberToken, next: string | undefined): boolean {
  return number.quantity.unit === '个' && next === '个百分点';
}

function sameKind(a: NumberToken, b: NumberToken): boolean {
  const kind = (number: NumberToken): string => number.quantity.unit.replace(/^[万千百十亿]+/, '');
  return a.quantity.unit === '' || b.quantity.unit === '' || kind(a) === kind(b) || isBarePoint(a, b.quantity.unit);
}
