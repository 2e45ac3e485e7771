import type { EChartsCoreOption } from 'echarts/core';
import { palette } from './palette.ts';
import type { AxisOf, Plan } from './plan.ts';

const hiddenAxis = { axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false }, splitLine: { show: false } };

const ticks = (format: (value: number) => string): object => ({
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { color: palette.muted, fontSize: 11, formatter: format, hideOverlap: true },
  splitLine: { lineStyle: { color: palette.hairline, width: 1 } },
});

const axis = ({ min, max, format, interval }: AxisOf): object => ({
  type: 'value',
  min,
  max,
  ...(interval === undefined ? {} : { interval }),
  ...(format ? ticks(format) : hiddenAxis),
});

/** The option all our charts share: two linear scales, hairlines, and one custom series that draws the shapes. */
export function plainOption({ plot, x, y, shapes }: Plan): EChartsCoreOption {
  return {
    grid: { ...plot, containLabel: false, outerBoundsMode: 'none' },
    xAxis: axis(x),
    yAxis: axis(y),
    series: [
      {
        type: 'custom',
        silent: true,
        data: [[x.min, y.min]],
        clip: false,
        renderItem: (_: unknown, api: { coord: (point: [number, number]) => [number, number] }) => ({
          type: 'group',
          children: shapes({ x: (value) => api.coord([value, y.min])[0], y: (value) => api.coord([x.min, value])[1] }),
        }),
      },
    ],
  };
}
