import { graphic, use, zrender } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing } from './drawing.ts';
import { type Plan, scaleOf } from './plan.ts';
import { toThemedSvg } from './themed-svg.ts';
import { tickShapes } from './tick-shapes.ts';

use([SVGRenderer]);

const elements = {
  text: graphic.Text,
  line: graphic.Line,
  circle: graphic.Circle,
  rect: graphic.Rect,
  polyline: graphic.Polyline,
  polygon: graphic.Polygon,
} as const;

/**
 * Draws a plan as SVG of the given size in CSS pixels, by the layer of ECharts that draws: its models of axes and series take
 * seven times as long and come to the same bytes, to which a test holds this.
 */
export function drawSvg(plan: Plan, width: number, height: number, label: string): string {
  const { plot, x, y, shapes } = plan;
  const scales = { x: scaleOf(x, plot.left, width - plot.right), y: scaleOf(y, height - plot.bottom, plot.top) };
  // Without an element of the page to draw into, as on a server.
  const layer = zrender.init(null as unknown as HTMLElement, { renderer: 'svg', ssr: true, width, height });
  try {
    for (const shape of [...tickShapes(plan, width, height, scales), ...shapes(scales)]) {
      const element: unknown = new elements[shape.type]({ silent: true, ...shape } as object);
      layer.add(element as Parameters<typeof layer.add>[0]);
    }
    return toThemedSvg((layer.painter as unknown as { renderToString: () => string }).renderToString(), label);
  } finally {
    // An instance left alone keeps the process alive.
    layer.dispose();
  }
}

/** The same of a drawing. Nothing is kept on disk: a chart is drawn as soon as read back. */
export const renderChart = ({ width, height, plan }: Drawing, label: string): string => drawSvg(plan(), width, height, label);
