import { type ChartValue, high, low, middle } from './drawing.ts';
import { palette } from './palette.ts';

export interface ShapeStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[];
  readonly opacity?: number;
}

export interface TextStyle extends ShapeStyle {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly align: string;
  readonly verticalAlign: 'middle';
}

/** One element of a drawing, in the form an ECharts custom series takes. */
export type Shape =
  | {
      readonly type: 'line';
      readonly shape: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
      readonly style: ShapeStyle;
    }
  | {
      readonly type: 'circle';
      readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
      readonly style: ShapeStyle;
    }
  | {
      readonly type: 'rect';
      readonly shape: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly r?: number };
      readonly style: ShapeStyle;
    }
  | {
      readonly type: 'polyline' | 'polygon';
      readonly shape: { readonly points: readonly (readonly [number, number])[] };
      readonly style: ShapeStyle;
    }
  | { readonly type: 'text'; readonly style: TextStyle /** Address the words open, where links can be drawn. */; readonly href?: string };

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth = 1, lineDash?: number[]): Shape => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style: { stroke, lineWidth, fill: 'none', ...(lineDash ? { lineDash } : {}) },
});

export const text = (
  x: number,
  y: number,
  words: string,
  options: { fill?: string; size?: number; align?: string; bold?: boolean; halo?: boolean; href?: string | undefined } = {},
): Shape => ({
  type: 'text',
  style: {
    x,
    y,
    text: words,
    fill: options.fill ?? palette.ink,
    fontSize: options.size ?? 12,
    fontWeight: options.bold ? 600 : 400,
    align: options.align ?? 'left',
    verticalAlign: 'middle',
    ...(options.halo ? { stroke: palette.paper, lineWidth: 3 } : {}),
  },
  ...(options.href ? { href: options.href } : {}),
});

export const circle = (cx: number, cy: number, r: number, colour: string, hollow: boolean): Shape => ({
  type: 'circle',
  shape: { cx, cy, r },
  style: hollow ? { fill: palette.paper, stroke: colour, lineWidth: 1.5 } : { fill: colour },
});

const path = (points: readonly (readonly [number, number])[], style: ShapeStyle, closed: boolean): Shape => ({
  type: closed ? 'polygon' : 'polyline',
  shape: { points },
  style,
});

/**
 * A value as a mark on a horizontal scale, drawn as what it says: a dot for a number, hollow when estimated, a band for
 * 左右, an arrow to the right for 以上, to the left for 以内, a bracket for a range; dashed for 力争, hollow for what only compares.
 * @param at Value to pixel.
 */
export function valueMark(value: ChartValue, at: (value: number) => number, y: number, colour: string): Shape[] {
  const x = at(middle(value));
  const dash = value.dashed ? [3, 2] : undefined;
  const dashing = dash ? { lineDash: dash } : {};
  const dot: Shape = dash
    ? { type: 'circle', shape: { cx: x, cy: y, r: 4.5 }, style: { fill: palette.paper, stroke: colour, lineWidth: 1.5, ...dashing } }
    : circle(x, y, 4.5, colour, value.estimate || value.op === 'relative');
  switch (value.op) {
    case 'range': {
      const left = at(low(value));
      const right = at(high(value));
      const style = { stroke: colour, lineWidth: 2, fill: 'none', ...dashing };
      return [
        path(
          [
            [left + 4, y - 6],
            [left, y - 6],
            [left, y + 6],
            [left + 4, y + 6],
          ],
          style,
          false,
        ),
        line(left, y, right, y, colour, 1, dash),
        path(
          [
            [right - 4, y - 6],
            [right, y - 6],
            [right, y + 6],
            [right - 4, y + 6],
          ],
          style,
          false,
        ),
      ];
    }
    case 'approx':
      return [
        { type: 'rect', shape: { x: x - 10, y: y - 5.5, width: 20, height: 11, r: 5.5 }, style: { fill: colour, opacity: 0.28 } },
        dot,
      ];
    case 'gte':
    case 'gt':
      return [
        line(x, y, x + 13, y, colour, 1.5, dash),
        path(
          [
            [x + 9.5, y - 4],
            [x + 14, y],
            [x + 9.5, y + 4],
          ],
          { stroke: colour, lineWidth: 1.5, fill: 'none' },
          false,
        ),
        dot,
      ];
    case 'lte':
    case 'lt':
      return [
        line(x, y, x - 13, y, colour, 1.5, dash),
        path(
          [
            [x - 9.5, y - 4],
            [x - 14, y],
            [x - 9.5, y + 4],
          ],
          { stroke: colour, lineWidth: 1.5, fill: 'none' },
          false,
        ),
        dot,
      ];
    default:
      return [dot];
  }
}

/** Room a mark takes to the right of its value's pixel. */
export const markReach = (value: ChartValue): number => (value.op === 'gte' || value.op === 'gt' ? 18 : value.op === 'approx' ? 13 : 8);
