import type { Shape } from './marks.ts';

/** Pixels between a drawing's edges and its plot. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Value to pixel. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** A linear axis. */
export interface AxisOf {
  readonly min: number;
  readonly max: number;
  /** Writes a tick; without it neither ticks nor grid lines are drawn. */
  readonly format?: (value: number) => string;
  readonly interval?: number;
}

/** What a chart consists of, whoever draws it: ECharts at build, our own SVG in the reader's browser. */
export interface Plan {
  readonly plot: Plot;
  readonly x: AxisOf;
  readonly y: AxisOf;
  readonly shapes: (scales: Scales) => Shape[];
}

export const planOf = (plot: Plot, x: AxisOf, y: AxisOf, shapes: Plan['shapes']): Plan => ({ plot, x, y, shapes });

/** The linear scale of an axis between two pixels. */
export const scaleOf =
  ({ min, max }: AxisOf, from: number, to: number) =>
  (value: number): number =>
    from + ((value - min) / (max - min)) * (to - from);
