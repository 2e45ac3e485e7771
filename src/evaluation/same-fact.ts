/** What two facts must agree in to be the same. */
export interface ComparableFact {
  readonly indicator: string;
  readonly measure: string;
  readonly kind: string;
  readonly year: number | null;
  readonly value: number | readonly number[] | null;
  readonly unit: string;
}

/** Multiplying words at the head of a unit, longer before shorter. */
const scales: readonly (readonly [word: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
];

const spellings: readonly (readonly [written: string, unit: string])[] = [
  ['％', '%'],
  ['µg/m³', '微克/立方米'],
  ['μg/m³', '微克/立方米'],
  ['微克每立方米', '微克/立方米'],
];

/** Units that are multiples of another. */
const multiples: Readonly<Record<string, readonly [factor: number, base: string]>> = { 公斤: [2, '斤'], 吨: [2000, '斤'] };

/** Counters that texts use for one another: 10家企业, 10户企业. */
const counters = new Set(['家', '户', '个', '座', '人', '人次', '名', '套', '台', '处', '项', '']);

/** A unit as factor and base: 万亿元 is `[1e12, 元]`. */
function parseUnit(unit: string): readonly [factor: number, base: string] {
  let base = spellings.reduce((text, [written, meant]) => text.replace(written, meant), unit.trim());
  const scale = scales.find(([word]) => base.startsWith(word));
  let factor = scale?.[1] ?? 1;
  base = base.slice(scale?.[0].length ?? 0);
  const multiple = multiples[base];
  if (multiple) {
    factor *= multiple[0];
    base = multiple[1];
  }
  return [factor, counters.has(base) ? '#' : base];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function sameValue(a: ComparableFact, b: ComparableFact): boolean {
  const [factorA, baseA] = parseUnit(a.unit);
  const [factorB, baseB] = parseUnit(b.unit);
  const valuesA = [a.value].flat() as (number | null)[];
  const valuesB = [b.value].flat() as (number | null)[];
  return (
    baseA === baseB &&
    valuesA.length === valuesB.length &&
    valuesA.every((value, index) => near((value ?? 0) * factorA, (valuesB[index] ?? 0) * factorB))
  );
}

/** An estimate of a result is a result. */
const kindOf = (kind: string): string => (kind === 'estimate' ? 'actual' : kind);

/** Whether two facts say the same: indicator, measure, kind, year, and value whatever its unit is written as. */
export const sameFact = (a: ComparableFact, b: ComparableFact): boolean =>
  a.indicator === b.indicator && a.measure === b.measure && kindOf(a.kind) === kindOf(b.kind) && a.year === b.year && sameValue(a, b);
