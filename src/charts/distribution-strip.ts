import { type ChartValue, type Drawing, high, low, middle, textWidth } from './drawing.ts';
import { circle, line, type Shape, text } from './marks.ts';
import { niceDomain } from './nice-domain.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';

export interface StripPoint extends ChartValue {
  readonly label: string;
}

/** The middle one of an odd number of values, half way between the two of an even; values must not be empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** Every place as a dot on one scale, piled up where they agree, with the median; lowest and highest bear their names. */
export function distributionStrip(points: readonly StripPoint[], format: (value: number) => string, width: number): Drawing {
  const sorted = [...points].sort((a, b) => middle(a) - middle(b));
  const domain = niceDomain(
    sorted.flatMap((point) => [low(point), high(point)]),
    false,
    width > 500 ? 7 : 4,
  );
  const first = sorted[0] as StripPoint;
  const last = sorted.at(-1) as StripPoint;
  const centre = median(sorted.map(middle));
  const room = 12;
  const plotWidth = width - room * 2;
  const radius = sorted.length > 80 ? 3 : 4;
  const columns = new Map<number, number>();
  const piled = sorted.map((point) => {
    const column = Math.round(((middle(point) - domain.min) / (domain.max - domain.min)) * (plotWidth / (radius * 2.2)));
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return { point, level };
  });
  const tallest = Math.max(...columns.values());
  const step = Math.min(radius * 2.2, 150 / tallest);
  const pile = tallest * step;
  const height = Math.ceil(pile + 78);
  const ground = height - 44;
  const colour = first.target ? palette.target : palette.ink;
  const label = (point: StripPoint, align: string, x: number): Shape =>
    text(x, height - 10, `${point.label} ${point.text}`, { align, size: 12 });
  return {
    kind: 'distribution-strip',
    data: sorted,
    width,
    height,
    plan: () =>
      planOf({ left: room, right: room, top: 20, bottom: 44 }, { ...domain, format }, { min: 0, max: 1 }, ({ x }): Shape[] => {
        const firstWidth = textWidth(`${first.label} ${first.text}`, 12);
        return [
          line(room, ground, width - room, ground, palette.muted),
          ...piled.map(({ point, level }) => circle(x(middle(point)), ground - radius - 1 - level * step, radius, colour, point.estimate)),
          line(x(centre), ground, x(centre), 18, palette.muted, 1, [3, 3]),
          text(Math.min(Math.max(x(centre), 50), width - 50), 8, `中位数 ${format(centre)}`, { fill: palette.muted, align: 'center' }),
          label(first, 'left', 0),
          ...(last !== first && firstWidth < width * 0.55 ? [label(last, 'right', width)] : []),
        ];
      }),
  };
}
