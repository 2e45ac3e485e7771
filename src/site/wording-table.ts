import type { Fact } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';
import { levelNames } from './names.ts';

/** How the number is limited: each target is worded in one of these ways. */
export const limitWording = ['以上', '左右', '区间', '确数', '以内', '只作比较'] as const;
/** How much resolve is shown: counts some of the same targets again. */
export const resolveWording = ['确保', '约束性', '力争'] as const;
export const wordingColumns = [...limitWording, ...resolveWording] as const;
export type WordingColumn = (typeof wordingColumns)[number];

const ofOp: Readonly<Record<Fact['op'], WordingColumn>> = {
  gte: '以上',
  gt: '以上',
  approx: '左右',
  range: '区间',
  eq: '确数',
  lte: '以内',
  lt: '以内',
  relative: '只作比较',
};

const ofForce: Readonly<Record<NonNullable<Fact['force']>, WordingColumn | null>> = {
  ensure: '确保',
  binding: '约束性',
  strive: '力争',
  expect: null,
};

export interface WordingRow {
  readonly label: string;
  readonly total: number;
  readonly counts: Readonly<Record<WordingColumn, number>>;
}

function rowOf(label: string, targets: readonly Fact[]): WordingRow {
  const counts = Object.fromEntries(wordingColumns.map((column) => [column, 0])) as Record<WordingColumn, number>;
  for (const { op, force } of targets) {
    counts[ofOp[op]] += 1;
    const column = force && ofForce[force];
    if (column) counts[column] += 1;
  }
  return { label, total: targets.length, counts };
}

/** How targets are worded in each year they speak of, newest first; those for several years are left out. */
export const wordingByYear = (targets: readonly Fact[]): WordingRow[] =>
  [
    ...groupBy(
      targets.filter(({ year }) => year !== null),
      ({ year }) => year as number,
    ),
  ]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => rowOf(`${year}年`, own));

/** How they are worded at each level of government, from the province down. */
export function wordingByLevel(targets: readonly Fact[]): WordingRow[] {
  const { places } = dataset();
  const groups = groupBy(targets, ({ place }) => places.get(place)?.place.level ?? 'city');
  return (Object.keys(levelNames) as (keyof typeof levelNames)[]).flatMap((level) => {
    const own = groups.get(level);
    return own ? [rowOf(levelNames[level], own)] : [];
  });
}
