import { type ChartValue, high, low, middle } from './drawing.ts';
import { line, type Shape } from './marks.ts';
import { palette } from './palette.ts';

/** Length of the arrow of 以上 and 以内, in pixels. */
export const arrow = 15;

/**
 * A target at its year, upright: a bar with an arrow up for 以上 and down for 以内, a band for 左右, a bracket for a range, dashed for
 * 力争, hollow for what only compares.
 * @param y Value to pixel; `half` is half the mark's width.
 */
export function uprightMark(
  target: ChartValue,
  x: number,
  y: (value: number) => number,
  { colour = palette.target, half = 9, arrow: length = arrow }: { colour?: string; half?: number; arrow?: number } = {},
): Shape[] {
  const at = y(middle(target));
  const dash = target.dashed ? [3, 2] : undefined;
  const bar = (height: number): Shape => line(x - half, height, x + half, height, colour, 2, dash);
  switch (target.op) {
    case 'range': {
      const [top, bottom] = [y(high(target)), y(low(target))];
      return [
        {
          type: 'rect',
          shape: { x: x - half, y: top, width: half * 2, height: Math.max(2, bottom - top) },
          style: { fill: colour, opacity: 0.2 },
        },
        bar(top),
        bar(bottom),
      ];
    }
    case 'approx':
      return [
        {
          type: 'rect',
          shape: { x: x - half, y: at - 5, width: half * 2, height: 10, r: 5 },
          style: { fill: colour, opacity: 0.25 },
        },
        bar(at),
      ];
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt': {
      const way = target.op === 'gte' || target.op === 'gt' ? -1 : 1;
      const tip = at + way * length;
      const head = [
        [x - 3.5, tip - way * 4],
        [x, tip],
        [x + 3.5, tip - way * 4],
      ] as const;
      return [
        bar(at),
        line(x, at, x, tip, colour, 1.5),
        { type: 'polyline', shape: { points: head }, style: { stroke: colour, lineWidth: 1.5, fill: 'none' } },
      ];
    }
    case 'relative':
      return [
        {
          type: 'rect',
          shape: { x: x - half, y: at - 2.5, width: half * 2, height: 5 },
          style: { fill: palette.paper, stroke: colour, lineWidth: 1, ...(dash ? { lineDash: dash } : {}) },
        },
      ];
    default:
      return [bar(at)];
  }
}
