import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { graphic, init, use, zrender } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing } from './drawing.ts';
import { plainOption } from './plain-option.ts';
import { type Plan, scaleOf } from './plan.ts';
import { toThemedSvg } from './themed-svg.ts';

use([CustomChart, GridComponent, SVGRenderer]);

const folder = '.cache/charts';

/** Hash of this folder's code: what an older version drew is not reused. */
function codeHash(): string {
  const source = join(process.cwd(), 'src/charts');
  const hash = createHash('sha256');
  if (existsSync(source)) for (const file of readdirSync(source).sort()) hash.update(readFileSync(join(source, file)));
  return hash.digest('hex');
}

let look: string | undefined;

const hasTicks = ({ x, y }: Plan): boolean => Boolean(x.format ?? y.format);

/** Draws a plan as SVG of the given size in CSS pixels. */
export function drawSvg(plan: Plan, width: number, height: number, label: string): string {
  return toThemedSvg(hasTicks(plan) ? withAxes(plan, width, height) : shapesAlone(plan, width, height), label);
}

/** @returns SVG as ECharts writes it. */
export function withAxes(plan: Plan, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...plainOption(plan) });
    return chart.renderToSVGString();
  } finally {
    // An instance left alone keeps the process alive.
    chart.dispose();
  }
}

const elements = {
  text: graphic.Text,
  line: graphic.Line,
  circle: graphic.Circle,
  rect: graphic.Rect,
  polyline: graphic.Polyline,
  polygon: graphic.Polygon,
} as const;

/** The same of a plan without ticks, drawn by the layer of ECharts that draws: its models of axes and series take seven times as long. */
function shapesAlone({ plot, x, y, shapes }: Plan, width: number, height: number): string {
  const across = scaleOf(x, plot.left, width - plot.right);
  const up = scaleOf(y, height - plot.bottom, plot.top);
  // Without an element of the page to draw into, as on a server.
  const layer = zrender.init(null as unknown as HTMLElement, { renderer: 'svg', ssr: true, width, height });
  try {
    for (const shape of shapes({ x: across, y: up })) {
      const element: unknown = new elements[shape.type]({ silent: true, ...shape } as object);
      layer.add(element as Parameters<typeof layer.add>[0]);
    }
    return (layer.painter as unknown as { renderToString: () => string }).renderToString();
  } finally {
    layer.dispose();
  }
}

/**
 * The same of a drawing. What needs axes is kept on disk under the hash of data and size, so that a rebuild draws only what
 * changed; the rest is drawn as soon as read back.
 */
export function renderChart({ kind, data, width, height, plan: make }: Drawing, label: string): string {
  const plan = make();
  if (!hasTicks(plan)) return drawSvg(plan, width, height, label);
  look ??= codeHash();
  const key = createHash('sha256')
    .update(JSON.stringify([look, kind, data, width, height, label]))
    .digest('hex')
    .slice(0, 32);
  const file = join(folder, `${key}.svg`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const svg = drawSvg(plan, width, height, label);
    const temporary = `${file}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, svg);
    renameSync(temporary, file);
    return svg;
  }
}
