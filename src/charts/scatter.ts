import { type Drawing, textWidth } from './drawing.ts';
import { circle, line, type Shape, text } from './marks.ts';
import { niceDomain, withAir } from './nice-domain.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';

export interface ScatterPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Either value is an estimate. */
  readonly estimate: boolean;
}

export interface ScatterAxes {
  readonly x: string;
  readonly y: string;
  /** A line on which both are equal: for targets against results. */
  readonly diagonal?: boolean;
}

/** Labels that keep clear of each other and of the dots; those that would not are left out. */
function placeLabels(
  points: readonly { x: number; y: number; label: string }[],
  right: number,
): { x: number; y: number; label: string; align: string }[] {
  const taken: [number, number, number, number][] = points.map(({ x, y }) => [x - 4, y - 4, x + 4, y + 4]);
  const placed: { x: number; y: number; label: string; align: string }[] = [];
  for (const point of points) {
    const width = textWidth(point.label, 12);
    const spots = [
      { x: point.x + 8, y: point.y, align: 'left' },
      { x: point.x - 8, y: point.y, align: 'right' },
      { x: point.x, y: point.y - 12, align: 'center' },
      { x: point.x, y: point.y + 13, align: 'center' },
    ];
    for (const spot of spots) {
      const left = spot.align === 'left' ? spot.x : spot.align === 'right' ? spot.x - width : spot.x - width / 2;
      const box: [number, number, number, number] = [left, spot.y - 7, left + width, spot.y + 7];
      if (
        box[0] < 0 ||
        box[2] > right ||
        taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])
      )
        continue;
      taken.push(box);
      placed.push({ ...spot, label: point.label });
      break;
    }
  }
  return placed;
}

/** Two values of each place against each other, dots with names beside them. */
export function scatter(
  points: readonly ScatterPoint[],
  axes: ScatterAxes,
  format: { x: (value: number) => string; y: (value: number) => string },
  width: number,
): Drawing {
  const height = Math.round(Math.min(width * 0.75, 440)) + 40;
  const both = points.flatMap((point) => [point.x, point.y]);
  const xDomain = niceDomain(withAir(axes.diagonal ? both : points.map((point) => point.x)), false, width > 500 ? 7 : 4);
  const yDomain = niceDomain(withAir(axes.diagonal ? both : points.map((point) => point.y)), false);
  const left = Math.max(...[yDomain.min, yDomain.max].map((value) => textWidth(format.y(value), 11))) + 14;
  return {
    kind: 'scatter',
    data: { points, axes },
    width,
    height,
    plan: () =>
      planOf(
        { left, right: 16, top: 28, bottom: 44 },
        { ...xDomain, format: format.x },
        { ...yDomain, format: format.y },
        ({ x, y }): Shape[] => {
          const placed = points.map((point) => ({ x: x(point.x), y: y(point.y), label: point.label }));
          const from = Math.max(xDomain.min, yDomain.min);
          const to = Math.min(xDomain.max, yDomain.max);
          return [
            text(0, 8, `↑ ${axes.y}`, { fill: palette.muted }),
            text(width, height - 8, `${axes.x} →`, { fill: palette.muted, align: 'right' }),
            ...(axes.diagonal && to > from ? [line(x(from), y(from), x(to), y(to), palette.target, 1, [4, 4])] : []),
            ...points.map((point) => circle(x(point.x), y(point.y), 4, palette.ink, point.estimate)),
            ...placeLabels(placed, width).map((label) => text(label.x, label.y, label.label, { align: label.align, halo: true })),
          ];
        },
      ),
  };
}
