import { type ChartValue, type Drawing, high, low, middle, textWidth } from './drawing.ts';
import { circle, line, type Shape, text } from './marks.ts';
import { niceDomain, withAir } from './nice-domain.ts';
import { palette, placeColours } from './palette.ts';
import { planOf } from './plan.ts';
import { uprightMark } from './upright-mark.ts';

export interface PlaceLine {
  readonly label: string;
  readonly results: readonly (ChartValue & { readonly year: number })[];
  readonly targets: readonly (ChartValue & { readonly year: number })[];
}

type Point = ChartValue & { readonly year: number };

/** A place's own mark, so that lines differ without their colours: dot, square, diamond, triangle, and so on round. */
export function placeMark(index: number, x: number, y: number, hollow: boolean): Shape {
  const colour = placeColours[index % placeColours.length] as string;
  const style = hollow ? { fill: palette.paper, stroke: colour, lineWidth: 1.5 } : { fill: colour };
  const corners: readonly (readonly [number, number])[][] = [
    [],
    [
      [-4, -4],
      [4, -4],
      [4, 4],
      [-4, 4],
    ],
    [
      [0, -5.5],
      [5.5, 0],
      [0, 5.5],
      [-5.5, 0],
    ],
    [
      [0, -5],
      [5, 4],
      [-5, 4],
    ],
    [
      [0, 5],
      [5, -4],
      [-5, -4],
    ],
    [
      [-5, -2],
      [0, -5.5],
      [5, -2],
      [3, 4],
      [-3, 4],
    ],
  ];
  const own = corners[(index + Math.floor(index / placeColours.length)) % corners.length] ?? [];
  if (own.length === 0) return circle(x, y, 4, colour, hollow);
  return { type: 'polygon', shape: { points: own.map(([dx, dy]) => [x + dx, y + dy] as const) }, style };
}

/** Heights apart by at least `gap`, as near to the wished ones as that allows, none below `top` or under `bottom`. */
export function spread(wished: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wished.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed = order.map(({ y }) => y);
  for (let at = 0; at < placed.length; at += 1) placed[at] = Math.max(placed[at] ?? 0, at === 0 ? top : (placed[at - 1] ?? 0) + gap);
  for (let at = placed.length - 1; at >= 0; at -= 1)
    placed[at] = Math.min(placed[at] ?? 0, at === placed.length - 1 ? bottom : (placed[at + 1] ?? 0) - gap);
  const result: number[] = [];
  for (const [at, { index }] of order.entries()) result[index] = placed[at] ?? 0;
  return result;
}

/** Several places over the years on one scale, each named at its end; targets as their wording in the place's colour. */
export function placeLines(lines: readonly PlaceLine[], format: (value: number) => string, fromZero: boolean, width: number): Drawing {
  const points = lines.flatMap(({ results, targets }) => [...results, ...targets]);
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const domain = niceDomain(withAir(points.flatMap((point) => [low(point), high(point)])), fromZero);
  const height = Math.round(Math.min(width * 0.6, 340)) + 30;
  const lastOf = (own: PlaceLine): Point | undefined => [...own.results, ...own.targets].sort((a, b) => a.year - b.year).at(-1);
  const labels = Math.min(Math.max(...lines.map((own) => textWidth(`${own.label} 目标${lastOf(own)?.text ?? ''}`, 12))) + 14, width * 0.46);
  // A name whole rather than a value cut off.
  const fitting = (label: string, value: string): string =>
    textWidth(`${label} ${value}`, 12) + 6 <= labels ? `${label} ${value}` : label;
  const left = Math.max(...[domain.min, domain.max].map((value) => textWidth(format(value), 11))) + 14;
  const every = Math.ceil(((last - first + 1) * 40) / Math.max(width - left - labels, 1));
  const plot = { left, right: labels + 8, top: 12, bottom: 26 };
  return {
    kind: 'place-lines',
    data: lines,
    width,
    height,
    plan: () =>
      planOf(
        plot,
        { min: first === last ? first - 1 : first, max: first === last ? last + 1 : last },
        { ...domain, format },
        ({ x, y }): Shape[] => {
          const wished = lines.map((own) => y(middle(lastOf(own) ?? { value: domain.min })));
          const heights = spread(wished, 16, plot.top, height - plot.bottom);
          return [
            ...years
              .filter((year) => (last - year) % every === 0)
              .map((year) => text(x(year), height - 10, String(year), { size: 11, fill: palette.muted, align: 'center' })),
            ...lines.flatMap((own, index): Shape[] => {
              const colour = placeColours[index % placeColours.length] as string;
              const results = [...own.results].sort((a, b) => a.year - b.year);
              const end = lastOf(own);
              return [
                ...results.slice(1).map((point, at) => {
                  const before = results[at] as Point;
                  return line(
                    x(before.year),
                    y(middle(before)),
                    x(point.year),
                    y(middle(point)),
                    colour,
                    1.5,
                    point.year - before.year > 1 ? [2, 3] : undefined,
                  );
                }),
                ...own.targets.flatMap((point) => uprightMark(point, x(point.year), y, { colour, half: 7, arrow: 11 })),
                ...results.flatMap((point): Shape[] => [
                  ...(point.op === 'range' ? [line(x(point.year), y(low(point)), x(point.year), y(high(point)), colour, 4)] : []),
                  placeMark(index, x(point.year), y(middle(point)), point.estimate),
                ]),
                ...(end
                  ? [
                      text(width - labels + 6, heights[index] ?? 0, fitting(own.label, `${end.target ? '目标' : ''}${end.text}`), {
                        fill: colour,
                        href: end.href,
                        halo: true,
                      }),
                    ]
                  : []),
              ];
            }),
          ];
        },
      ),
  };
}
