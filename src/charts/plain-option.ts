import type { EChartsCoreOption } from 'echarts/core';
import type { Shape } from './marks.ts';
import { palette } from './palette.ts';

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a drawing is told of its scales: value to pixel, and the plot's edges in pixels. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const hiddenAxis = { axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false }, splitLine: { show: false } };

const ticks = (format: (value: number) => string): object => ({
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { color: palette.muted, fontSize: 11, formatter: format, hideOverlap: true },
  splitLine: { lineStyle: { color: palette.hairline, width: 1 } },
});

export interface AxisOf {
  readonly min: number;
  readonly max: number;
  /** Writes a tick; without it the axis is not drawn. */
  readonly format?: (value: number) => string;
  readonly interval?: number;
}

const axis = ({ min, max, format, interval }: AxisOf): object => ({
  type: 'value',
  min,
  max,
  ...(interval === undefined ? {} : { interval }),
  ...(format ? ticks(format) : hiddenAxis),
});

/** The option all our charts share: two linear scales, hairlines, and one drawing function over them. */
export function plainOption(plot: Plot, xAxis: AxisOf, yAxis: AxisOf, draw: (scales: Scales) => Shape[]): EChartsCoreOption {
  return {
    grid: { ...plot, containLabel: false, outerBoundsMode: 'none' },
    xAxis: axis(xAxis),
    yAxis: axis(yAxis),
    series: [
      {
        type: 'custom',
        silent: true,
        data: [[xAxis.min, yAxis.min]],
        clip: false,
        renderItem: (_: unknown, api: { coord: (point: [number, number]) => [number, number] }) => ({
          type: 'group',
          children: draw({ x: (value) => api.coord([value, yAxis.min])[0], y: (value) => api.coord([xAxis.min, value])[1] }),
        }),
      },
    ],
  };
}

/** Steps people count in: 1, 2, 5 and their tens. */
function niceStep(span: number, steps: number): number {
  const rough = span / steps;
  const ten = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * ten >= rough) ?? 10) * ten;
}

/** A scale's ends, rounded outwards to whole steps, and the step. Equal values give a scale around them. */
export function niceDomain(values: readonly number[], fromZero: boolean, steps = 5): { min: number; max: number; interval: number } {
  const least = Math.min(...values, ...(fromZero ? [0] : []));
  const most = Math.max(...values, ...(fromZero ? [0] : []));
  const interval = niceStep(most - least || Math.abs(most) || 1, steps);
  const exact = (value: number): number => Number(value.toPrecision(12));
  const min = exact(Math.floor(least / interval) * interval);
  const max = exact(Math.ceil(most / interval) * interval);
  return min === max ? { min: exact(min - interval), max: exact(max + interval), interval } : { min, max, interval };
}
