import { type ChartValue, type Drawing, high, low, middle, textWidth } from './drawing.ts';
import { line, markReach, type Shape, text, valueMark } from './marks.ts';
import { niceDomain } from './nice-domain.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';

export interface PairRow {
  readonly label: string;
  readonly target: ChartValue | null;
  readonly result: ChartValue | null;
}

const rowHeight = 34;

/** Target and result of each place on one scale: cinnabar above the line, ink on it, joined where both are stated. */
export function dotPairs(rows: readonly PairRow[], width: number): Drawing {
  const stated = rows.flatMap(({ target, result }) => [target, result].filter((value): value is ChartValue => value !== null));
  const domain = niceDomain(
    stated.flatMap((value) => [low(value), high(value)]),
    false,
  );
  const labels = Math.min(Math.max(...rows.map((row) => textWidth(row.label, 13))) + 14, width * 0.34);
  const values = Math.max(...stated.map((value) => textWidth(value.text, 12) + markReach(value)), 40) + 4;
  return {
    kind: 'dot-pairs',
    data: rows,
    width,
    height: rows.length * rowHeight + 8,
    plan: () =>
      planOf(
        { left: labels + 14, right: Math.min(values, width * 0.34), top: 4, bottom: 4 },
        { min: domain.min, max: domain.max },
        { min: 0, max: rows.length },
        ({ x, y }) =>
          rows.flatMap((row, index): Shape[] => {
            const centre = y(rows.length - index - 0.5);
            const upper = row.result ? centre - 8 : centre;
            const lower = row.target ? centre + 8 : centre;
            const shapes: Shape[] = [
              text(0, centre, row.label, { size: 13 }),
              line(labels, y(rows.length - index - 1), width, y(rows.length - index - 1), palette.hairline),
            ];
            if (row.target && row.result) shapes.push(line(x(middle(row.target)), upper, x(middle(row.result)), lower, palette.muted, 1));
            if (row.target)
              shapes.push(
                ...valueMark(row.target, x, upper, palette.target),
                text(x(high(row.target)) + markReach(row.target), upper, row.target.text, {
                  fill: palette.target,
                  halo: true,
                  href: row.target.href,
                }),
              );
            if (row.result)
              shapes.push(
                ...valueMark(row.result, x, lower, palette.ink),
                text(x(high(row.result)) + markReach(row.result), lower, row.result.text, { halo: true, href: row.result.href }),
              );
            return shapes;
          }),
      ),
  };
}
