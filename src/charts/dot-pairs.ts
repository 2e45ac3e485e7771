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

const rowHeight = 58;

/** Target above result of each place on one scale, cinnabar and ink, joined where both are stated; words outside of the two, clear of the line. */
export function dotPairs(rows: readonly PairRow[], width: number): Drawing {
  const stated = rows.flatMap(({ target, result }) => [target, result].filter((value): value is ChartValue => value !== null));
  const domain = niceDomain(
    stated.flatMap((value) => [low(value), high(value)]),
    false,
  );
  const labels = Math.min(Math.max(...rows.map((row) => textWidth(row.label, 13))) + 14, width * 0.34);
  const side = Math.max(...stated.map((value) => Math.max(textWidth(value.text, 12) / 2, markReach(value))), 20) + 2;
  return {
    kind: 'dot-pairs',
    data: rows,
    width,
    height: rows.length * rowHeight + 8,
    plan: () =>
      planOf(
        { left: labels + side, right: side, top: 4, bottom: 4 },
        { min: domain.min, max: domain.max },
        { min: 0, max: rows.length },
        ({ x, y }) =>
          rows.flatMap((row, index): Shape[] => {
            const centre = y(rows.length - index - 0.5);
            const upper = row.result ? centre - 7 : centre;
            const lower = row.target ? centre + 7 : centre;
            const shapes: Shape[] = [
              text(0, centre, row.label, { size: 13 }),
              line(labels, y(rows.length - index - 1), width, y(rows.length - index - 1), palette.hairline),
            ];
            if (row.target && row.result) shapes.push(line(x(middle(row.target)), upper, x(middle(row.result)), lower, palette.muted, 1));
            if (row.target)
              shapes.push(
                ...valueMark(row.target, x, upper, palette.target),
                text(x(middle(row.target)), upper - 14, row.target.text, {
                  align: 'center',
                  fill: palette.target,
                  halo: true,
                  href: row.target.href,
                }),
              );
            if (row.result)
              shapes.push(
                ...valueMark(row.result, x, lower, palette.ink),
                text(x(middle(row.result)), lower + 14, row.result.text, { align: 'center', halo: true, href: row.result.href }),
              );
            return shapes;
          }),
      ),
  };
}
