import { textWidth } from './drawing.ts';
import { palette } from './palette.ts';
import type { AxisOf, Plan, Scales } from './plan.ts';

const fontSize = 11;
/** Pixels between the plot and its numbers. */
const gap = 8;

/** A tick's line or number, in the form the drawing layer of ECharts takes. */
export interface TickShape {
  readonly type: 'line' | 'text';
  readonly x?: number;
  readonly y?: number;
  readonly shape?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly style: object;
}

/** Values of an axis at which it is lettered; none without a format. */
export function ticksOf({ min, max, format, interval }: AxisOf): { value: number; label: string }[] {
  if (!format || !interval) return [];
  const count = Math.round((max - min) / interval);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * interval).toPrecision(12))).map((value) => ({
    value,
    label: format(value),
  }));
}

/** The middle of the pixel at a place: a line one pixel wide is sharp there. */
const onPixel = (at: number): number => {
  const doubled = Math.round(at * 2);
  return doubled % 2 === 1 ? doubled / 2 : (doubled + 1) / 2;
};

const line = (x1: number, y1: number, x2: number, y2: number): TickShape => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style: { stroke: palette.hairline, lineWidth: 1, fill: null },
});

const number = (text: string, x: number, y: number, align: string, verticalAlign: string): TickShape => ({
  type: 'text',
  x,
  y,
  style: { text, align, verticalAlign, fill: palette.muted, fontSize },
});

/** Those of the labels, in the order of their places, that stand clear of the one before. */
function clear<T extends { readonly at: number; readonly size: number }>(labels: readonly T[]): T[] {
  const kept: T[] = [];
  for (const label of [...labels].sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (!last || label.at - label.size / 2 >= last.at + last.size / 2) kept.push(label);
  }
  return kept;
}

/** Grid lines and numbers of a plan's axes, as ECharts draws them. */
export function tickShapes({ plot, x, y }: Plan, width: number, height: number, scales: Scales): TickShape[] {
  const across = ticksOf(x).map(({ value, label }) => ({ at: scales.x(value), label, size: textWidth(label, fontSize) }));
  const up = ticksOf(y).map(({ value, label }) => ({ at: scales.y(value), label, size: fontSize }));
  const bottom = height - plot.bottom;
  return [
    ...up.map(({ at }) => line(plot.left, onPixel(at), width - plot.right, onPixel(at))),
    ...across.map(({ at }) => line(onPixel(at), plot.top, onPixel(at), bottom)),
    ...clear(up)
      .reverse()
      .map(({ at, label }) => number(label, plot.left - gap, at, 'right', 'middle')),
    ...clear(across).map(({ at, label }) => number(label, at, bottom + gap, 'center', 'top')),
  ];
}
