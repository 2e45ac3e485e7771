import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { palette } from '../../src/charts/palette.ts';
import type { AxisOf, Plan } from '../../src/charts/plan.ts';
import { toThemedSvg } from '../../src/charts/themed-svg.ts';

use([CustomChart, GridComponent, SVGRenderer]);

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

/** A plan as an option of ECharts: two linear scales, hairlines, and one custom series that draws the shapes. */
function plainOption({ plot, x, y, shapes }: Plan): EChartsCoreOption {
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

/** What ECharts itself makes of a plan, fit to stand in a page. */
export function echartsSvg(plan: Plan, width: number, height: number, label: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...plainOption(plan) });
    return toThemedSvg(chart.renderToSVGString(), label);
  } finally {
    // An instance left alone keeps the process alive.
    chart.dispose();
  }
}
