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

/** What of the drawing layer is used: its list of elements, and what writes them. */
interface Layer {
  readonly storage: { addRoot(element: unknown): void; delAllRoots(): void };
  readonly painter: {
    resize(width: number, height: number): void;
    renderToString(options: { cssAnimation: boolean; cssEmphasis: boolean }): string;
  };
}

// One for all charts, without an element of the page to draw into, as on a server: to make one takes a fifth of a chart's time.
let made: Layer | undefined;
const layerOf = (): Layer => {
  made ??= zrender.init(null as unknown as HTMLElement, { renderer: 'svg', ssr: true, width: 1, height: 1 }) as unknown as Layer;
  return made;
};

/**
 * Draws a plan as SVG of the given size in CSS pixels, by the layer of ECharts that draws: its models of axes and series take
 * ten times as long and come to the same bytes, to which a test holds this.
 */
export function drawSvg(plan: Plan, width: number, height: number, label: string): string {
  const { plot, x, y, shapes } = plan;
  const scales = { x: scaleOf(x, plot.left, width - plot.right), y: scaleOf(y, height - plot.bottom, plot.top) };
  const { storage, painter } = layerOf();
  try {
    for (const shape of [...tickShapes(plan, width, height, scales), ...shapes(scales)]) {
      storage.addRoot(new elements[shape.type]({ silent: true, ...shape } as object));
    }
    painter.resize(width, height);
    // Nothing moves, nothing is lit up: the classes for it would be taken out again.
    return toThemedSvg(painter.renderToString({ cssAnimation: false, cssEmphasis: false }), label);
  } finally {
    storage.delAllRoots();
  }
}

/** The same of a drawing. Nothing is kept on disk: a chart is drawn as soon as read back. */
export const renderChart = ({ width, height, plan }: Drawing, label: string): string => drawSvg(plan(), width, height, label);
