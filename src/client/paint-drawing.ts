import type { Drawing } from '../charts/drawing.ts';
import type { Shape, ShapeStyle } from '../charts/marks.ts';
import { palette, tokens } from '../charts/palette.ts';
import { type Plan, scaleOf } from '../charts/plan.ts';
import { ticksOf } from '../charts/tick-shapes.ts';
import { svgElement } from './element.ts';

const tokenOf = new Map<string, string>(Object.entries(palette).map(([name, colour]) => [colour, tokens[name as keyof typeof palette]]));
const colourOf = (colour: string | undefined): string => (colour === undefined ? 'none' : (tokenOf.get(colour) ?? colour));
const round = (value: number): number => Math.round(value * 100) / 100;

const styleOf = ({ fill, stroke, lineWidth, lineDash, opacity }: ShapeStyle): Record<string, string | number> => ({
  fill: colourOf(fill),
  ...(stroke ? { stroke: colourOf(stroke), 'stroke-width': lineWidth ?? 1 } : {}),
  ...(lineDash ? { 'stroke-dasharray': lineDash.join(' ') } : {}),
  ...(opacity === undefined ? {} : { opacity }),
});

const anchors: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' };

function paintText(shape: Extract<Shape, { type: 'text' }>): SVGElement {
  const { style, href } = shape;
  const text = svgElement(
    'text',
    {
      x: round(style.x),
      y: round(style.y),
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'text-anchor': anchors[style.align] ?? 'start',
      'dominant-baseline': 'central',
      ...styleOf(style),
      ...(style.stroke ? { 'paint-order': 'stroke', 'stroke-linejoin': 'round' } : {}),
    },
    style.text,
  );
  return href ? svgElement('a', { href }, text) : text;
}

function paintShape(shape: Shape): SVGElement {
  switch (shape.type) {
    case 'text':
      return paintText(shape);
    case 'line': {
      const { x1, y1, x2, y2 } = shape.shape;
      return svgElement('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...styleOf(shape.style) });
    }
    case 'circle': {
      const { cx, cy, r } = shape.shape;
      return svgElement('circle', { cx: round(cx), cy: round(cy), r, ...styleOf(shape.style) });
    }
    case 'rect': {
      const { x, y, width, height, r } = shape.shape;
      return svgElement('rect', {
        x: round(x),
        y: round(y),
        width: round(width),
        height: round(height),
        ...(r ? { rx: r } : {}),
        ...styleOf(shape.style),
      });
    }
    default:
      return svgElement(shape.type, {
        points: shape.shape.points.map((point) => point.map(round).join(',')).join(' '),
        ...styleOf(shape.style),
      });
  }
}

function paintAxes(
  { plot, x, y }: Plan,
  width: number,
  height: number,
  scales: { x: (value: number) => number; y: (value: number) => number },
): SVGElement[] {
  const grid = { stroke: colourOf(palette.hairline) };
  const words = { fill: colourOf(palette.muted), 'font-size': 11, 'dominant-baseline': 'central' };
  return [
    ...ticksOf(x).flatMap(({ value, label }) => [
      svgElement('line', { x1: round(scales.x(value)), x2: round(scales.x(value)), y1: plot.top, y2: height - plot.bottom, ...grid }),
      svgElement('text', { x: round(scales.x(value)), y: height - plot.bottom + 14, 'text-anchor': 'middle', ...words }, label),
    ]),
    ...ticksOf(y).flatMap(({ value, label }) => [
      svgElement('line', { x1: plot.left, x2: width - plot.right, y1: round(scales.y(value)), y2: round(scales.y(value)), ...grid }),
      svgElement('text', { x: plot.left - 8, y: round(scales.y(value)), 'text-anchor': 'end', ...words }, label),
    ]),
  ];
}

/** Draws a chart as SVG in the page, with the look and the shapes that ECharts gives it at build, and links on its words. */
export function paintDrawing({ width, height, plan }: Drawing, label: string): SVGSVGElement {
  const own = plan();
  const scales = { x: scaleOf(own.x, own.plot.left, width - own.plot.right), y: scaleOf(own.y, height - own.plot.bottom, own.plot.top) };
  return svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': label },
    ...paintAxes(own, width, height, scales),
    ...own.shapes(scales).map(paintShape),
  );
}
