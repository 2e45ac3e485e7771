import { type Drawing, textWidth } from './drawing.ts';
import { circle, line, type Shape, text } from './marks.ts';
import { niceDomain } from './nice-domain.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';

export interface MarginPoint {
  readonly label: string;
  /** How much better than promised, less than zero for worse. */
  readonly gain: number;
  /** The outcome is an estimate. */
  readonly estimate: boolean;
}

/** Beyond so many times the middle distance, a dot stands at the edge: one outlier must not squeeze all others together. */
const far = 6;

/** From so many on, dots would be a blot: columns as high as they are many. */
const crowd = 300;

/** The span shown; `beyond` counts the points outside of it. */
export function marginSpan(points: readonly MarginPoint[]): { readonly least: number; readonly most: number; readonly beyond: number } {
  const distances = points.map(({ gain }) => Math.abs(gain)).sort((a, b) => a - b);
  const middle = distances[Math.floor(distances.length / 2)] ?? 1;
  const limit = Math.max(middle * far, 1);
  const gains = points.map(({ gain }) => gain).filter((gain) => Math.abs(gain) <= limit);
  return { least: Math.min(0, ...gains), most: Math.max(0, ...gains), beyond: points.length - gains.length };
}

/** Every compared target as a dot on one scale: on the line what was promised, to the right better, to the left worse. */
export function marginStrip(points: readonly MarginPoint[], format: (value: number) => string, width: number): Drawing {
  const sorted = [...points].sort((a, b) => a.gain - b.gain || (a.label < b.label ? -1 : 1));
  const span = marginSpan(sorted);
  const domain = niceDomain([span.least, span.most], true, width > 500 ? 7 : 4);
  const room = 26;
  const radius = sorted.length > 80 ? 3 : 4.5;
  const clamp = (gain: number): number => Math.min(domain.max, Math.max(domain.min, gain));
  const columns = new Map<number, number>();
  const piled = sorted.map((point) => {
    const column = Math.round(((clamp(point.gain) - domain.min) / (domain.max - domain.min)) * ((width - room * 2) / (radius * 2.2)));
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return { point, level };
  });
  const tallest = Math.max(...columns.values());
  const step = Math.min(radius * 2.2, 150 / tallest);
  const height = Math.ceil(tallest * step + 82);
  const ground = height - 44;
  const first = sorted[0];
  const last = sorted.at(-1);
  const words = ({ label, gain }: MarginPoint): string => `${label} ${format(gain)}`;
  const both = first && last && first !== last && textWidth(words(first), 12) + textWidth(words(last), 12) < width - 24;
  return {
    kind: 'margin-strip',
    data: sorted,
    width,
    height,
    plan: () =>
      planOf({ left: room, right: room, top: 24, bottom: 44 }, { ...domain, format }, { min: 0, max: 1 }, ({ x }): Shape[] => [
        line(room, ground, width - room, ground, palette.muted),
        line(x(0), ground, x(0), 20, palette.target, 1.5),
        text(Math.min(Math.max(x(0), 20), width - 20), 9, '目标', { fill: palette.target, align: 'center' }),
        ...(x(0) > 90 ? [text(x(0) - 24, 9, '← 不及', { fill: palette.muted, align: 'right' })] : []),
        ...(width - x(0) > 90 ? [text(x(0) + 24, 9, '好于 →', { fill: palette.muted })] : []),
        ...(sorted.length > crowd
          ? [...columns].map(
              ([column, count]): Shape => ({
                type: 'rect',
                shape: { x: room + column * radius * 2.2 - radius, y: ground - count * step, width: radius * 2, height: count * step },
                style: { fill: palette.ink },
              }),
            )
          : piled.map(({ point, level }) =>
              circle(x(clamp(point.gain)), ground - radius - 1 - level * step, radius, palette.ink, point.estimate),
            )),
        ...(first ? [text(0, height - 10, words(first), { size: 12 })] : []),
        ...(both ? [text(width, height - 10, words(last), { size: 12, align: 'right' })] : []),
      ]),
  };
}
