import { type ChartValue, type Drawing, high, low, textWidth } from './drawing.ts';
import { line, markReach, type Shape, text, valueMark } from './marks.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';

export interface RankingRow extends ChartValue {
  readonly label: string;
}

const rowHeight = 28;

const shorten = (label: string, width: number): string => {
  if (textWidth(label, 13) <= width) return label;
  let kept = label;
  while (kept.length > 1 && textWidth(`${kept}…`, 13) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
};

/** Places one below the other, each a bar from zero that ends in its value's mark, the value written beside it. @param neighbours Rows of all the charts that share a scale and margins with it, its own among them. */
export function rankingBars(rows: readonly RankingRow[], width: number, neighbours: readonly RankingRow[] = rows): Drawing {
  const labels = Math.min(Math.max(...neighbours.map((row) => textWidth(row.label, 13))) + 14, width * 0.34);
  const values = Math.max(...neighbours.map((row) => textWidth(row.text, 12) + markReach(row))) + 8;
  const least = Math.min(0, ...neighbours.map(low));
  const most = Math.max(0, ...neighbours.map(high));
  const left = labels + (least < 0 ? Math.min(values, 90) : 2);
  const height = rows.length * rowHeight + 8;
  return {
    kind: 'ranking-bars',
    data: { rows, left, values, least, most },
    width,
    height,
    plan: () =>
      planOf(
        { left, right: most > 0 ? values : 12, top: 4, bottom: 4 },
        { min: least, max: most === least ? least + 1 : most },
        { min: 0, max: rows.length },
        ({ x, y }) =>
          rows.flatMap((row, index): Shape[] => {
            const middleY = y(rows.length - index - 0.5);
            const colour = row.target ? palette.target : palette.ink;
            const end = high(row) < 0 ? low(row) : high(row);
            const from = Math.min(x(0), x(end));
            const bar = { x: from, y: middleY - 5, width: Math.abs(x(end) - x(0)), height: 10 };
            const fill = row.target ? palette.targetWash : palette.resultWash;
            const negative = high(row) < 0;
            return [
              text(0, middleY, shorten(row.label, labels - 10), { size: 13 }),
              {
                type: 'rect',
                shape: bar,
                style: row.estimate || row.op === 'relative' ? { fill: 'none', stroke: palette.hairline, lineWidth: 1 } : { fill },
              },
              ...valueMark(row, x, middleY, colour),
              text(x(end) + (negative ? -12 : markReach(row)), middleY, row.text, {
                fill: row.target ? palette.target : palette.ink,
                align: negative ? 'right' : 'left',
                href: row.href,
              }),
              ...(index === rows.length - 1 ? [line(x(0), y(rows.length), x(0), y(0), palette.muted)] : []),
            ];
          }),
      ),
  };
}
