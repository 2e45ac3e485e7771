import { dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { levelNames, opNames } from './names.ts';
import type { Followed } from './promises.ts';

export interface PromiseGroup {
  readonly label: string;
  readonly followed: readonly Followed[];
}

const ops = Object.keys(opNames) as (keyof typeof opNames)[];
const levels = Object.keys(levelNames) as (keyof typeof levelNames)[];

/** By the target's year, newest first. */
export const promisesByYear = (followed: readonly Followed[]): PromiseGroup[] =>
  [...groupBy(followed, ({ target }) => target.year ?? 0)]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => ({ label: `${year}年`, followed: own }));

/** By how the number is limited, in a fixed order. */
export function promisesByWording(followed: readonly Followed[]): PromiseGroup[] {
  const groups = groupBy(followed, ({ target }) => target.op);
  return ops.flatMap((op) => {
    const own = groups.get(op);
    return own ? [{ label: opNames[op], followed: own }] : [];
  });
}

/** By the place's level, from the province down. */
export function promisesByLevel(followed: readonly Followed[]): PromiseGroup[] {
  const { places } = dataset();
  const groups = groupBy(followed, ({ target }) => places.get(target.place)?.place.level ?? 'city');
  return levels.flatMap((level) => {
    const own = groups.get(level);
    return own ? [{ label: levelNames[level], followed: own }] : [];
  });
}
