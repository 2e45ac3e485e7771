import { type ChartValue, type Drawing, high, low, middle, textWidth } from './drawing.ts';
import { circle, line, type Shape, text } from './marks.ts';
import { niceDomain } from './nice-domain.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';
import { uprightMark } from './upright-mark.ts';

export interface SeriesPoint extends ChartValue {
  readonly year: number;
}

export interface SeriesOf {
  /** Results of one place, any order. */
  readonly results: readonly SeriesPoint[];
  /** Targets of the same, drawn as their wording at their year, in cinnabar. */
  readonly targets?: readonly SeriesPoint[];
  /** Years and values to share a scale with its neighbours; its own otherwise. */
  readonly years?: readonly [number, number];
  readonly domain?: readonly [number, number];
  /** A level is read from zero, a rate from its own range. */
  readonly fromZero?: boolean;
}

/** One place's course over the years: line and dots in ink, hollow where estimated; first and last value written. */
export function smallSeries(series: SeriesOf, width: number, height = 96): Drawing {
  const results = [...series.results].sort((a, b) => a.year - b.year);
  const targets = [...(series.targets ?? [])].sort((a, b) => a.year - b.year);
  const all = [...results, ...targets];
  const years = series.years ?? [Math.min(...all.map((point) => point.year)), Math.max(...all.map((point) => point.year))];
  const nice = niceDomain(
    all.flatMap((point) => [low(point), high(point)]),
    series.fromZero ?? false,
  );
  const domain = series.domain ?? [nice.min, nice.max];
  const first = results[0];
  const last = results.at(-1);
  const sides = Math.max(24, ...[first, last].map((point) => (point ? textWidth(point.text, 12) / 2 + 2 : 0)));
  return {
    kind: 'small-series',
    data: { ...series, height },
    width,
    height,
    plan: () =>
      planOf(
        { left: Math.min(sides, width / 4), right: Math.min(sides, width / 4), top: 22, bottom: 20 },
        { min: years[0] - (years[0] === years[1] ? 1 : 0), max: years[1] + (years[0] === years[1] ? 1 : 0) },
        { min: domain[0], max: domain[1] === domain[0] ? domain[0] + 1 : domain[1] },
        ({ x, y }) => {
          const ground = y(domain[0]);
          const lines = results.slice(1).map((point, index) => {
            const before = results[index] as SeriesPoint;
            const gap = point.year - before.year > 1;
            return line(x(before.year), y(middle(before)), x(point.year), y(middle(point)), palette.ink, 1.5, gap ? [2, 3] : undefined);
          });
          const dots = results.flatMap((point): Shape[] => [
            ...(point.op === 'range' ? [line(x(point.year), y(low(point)), x(point.year), y(high(point)), palette.ink, 3)] : []),
            circle(x(point.year), y(middle(point)), 3, palette.ink, point.estimate),
          ]);
          // Above its dot; below it where a target stands in the way and there is room.
          const labelHeight = (point: SeriesPoint): number => {
            const above = y(high(point)) - 12;
            const below = y(low(point)) + 12;
            const isCrossed = targets.some(
              (target) =>
                Math.abs(x(target.year) - x(point.year)) < textWidth(point.text, 12) / 2 + 8 && Math.abs(y(middle(target)) - above) < 11,
            );
            return isCrossed && below < ground - 8 ? below : above;
          };
          // Two labels that would run into each other: the last one tells more.
          const near =
            first && last && Math.abs(x(last.year) - x(first.year)) < (textWidth(first.text, 12) + textWidth(last.text, 12)) / 2 + 4;
          const ends = (near ? [last] : [...new Set([first, last])]).flatMap((point) =>
            point ? [text(x(point.year), labelHeight(point), point.text, { align: 'center', bold: point === last, halo: true })] : [],
          );
          const labelled = [...new Set([years[0], years[1]])];
          return [
            line(x(years[0]) - 4, ground, x(years[1]) + 4, ground, palette.hairline),
            ...targets.flatMap((point) => uprightMark(point, x(point.year), y, { half: 6, arrow: 9 })),
            ...lines,
            ...dots,
            ...ends,
            ...labelled.map((year) => text(x(year), ground + 11, String(year), { fill: palette.muted, size: 11, align: 'center' })),
          ];
        },
      ),
  };
}
