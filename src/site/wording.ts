import type { Fact, Force, Op } from '../schema/index.ts';

/** How targets are worded: how many use each way of limiting the number, and each degree of resolve. */
export interface Wording {
  readonly ops: readonly (readonly [Op, number])[];
  readonly forces: readonly (readonly [Force, number])[];
  readonly total: number;
}

const opOrder: readonly Op[] = ['gte', 'gt', 'approx', 'range', 'eq', 'lte', 'lt', 'relative'];
const forceOrder: readonly Force[] = ['ensure', 'binding', 'strive', 'expect'];

/** Counts the wording of targets; ways that nobody uses are left out. */
export function wordingOf(facts: readonly Fact[]): Wording {
  const targets = facts.filter((fact) => fact.kind === 'target');
  const count = <T extends string>(order: readonly T[], of: (fact: Fact) => T | null): (readonly [T, number])[] =>
    order.map((name) => [name, targets.filter((fact) => of(fact) === name).length] as const).filter(([, number]) => number > 0);
  return { ops: count(opOrder, (fact) => fact.op), forces: count(forceOrder, (fact) => fact.force), total: targets.length };
}
